import { cancel, request } from "@/app/cases/[caseId]/comparing/actions";
import type { ComparingActions } from "@/components/contradictions/comparing-actions";

/** What pages hand to what follows the comparing of claims. */
export const comparingActions: ComparingActions = { request, cancel };
