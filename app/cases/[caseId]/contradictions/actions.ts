"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import { editContradiction as edit } from "@/lib/contradictions/edit-contradiction";
import { listLinkableClaims } from "@/lib/contradictions/list-linkable-claims";
import { recordContradiction as record } from "@/lib/contradictions/record-contradiction";
import { recordReview as review } from "@/lib/reviews/record-review";

/** Claims to link a claim with. */
export async function searchClaims(caseId: string, claimId: string, search: string) {
  return act((analyst) => listLinkableClaims(analyst, caseId, claimId, search));
}

/** Links two claims; "exists" names the contradiction that links them already. */
export async function recordContradiction(caseId: string, input: unknown) {
  return shown(act((analyst) => record(analyst, caseId, input)));
}

/** Changes a contradiction; "conflict" hands back what stands when somebody was faster. */
export async function editContradiction(caseId: string, contradictionId: string, input: unknown) {
  return shown(act((analyst) => edit(analyst, caseId, contradictionId, input)));
}

/** Records a verdict; "conflict" when a claim isn't as it was seen. */
export async function recordReview(caseId: string, contradictionId: string, input: unknown) {
  return shown(act((analyst) => review(analyst, caseId, contradictionId, input)));
}
