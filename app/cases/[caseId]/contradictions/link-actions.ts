import { recordContradiction, searchClaims } from "@/app/cases/[caseId]/contradictions/actions";
import type { LinkActions } from "@/components/contradictions/contradiction-actions";

/** What pages hand down to `LinkDialog`. */
export const linkActions: LinkActions = { searchClaims, recordContradiction };
