import { retry, stop, takeFiles, takeLinks } from "@/app/cases/[caseId]/imports/actions";
import type { ImportActions } from "@/components/imports/import-actions";

/** What the pages hand down. */
export const importActions: ImportActions = { takeLinks, takeFiles, stop, retry };
