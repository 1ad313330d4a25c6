import { capture, edit, preview, readPaste, understand } from "@/app/cases/[caseId]/sources/actions";
import type { SourceActions } from "@/components/sources/source-actions";

/** What the pages hand down to the forms. */
export const sourceActions: SourceActions = { capture, edit, preview, readPaste, understand };
