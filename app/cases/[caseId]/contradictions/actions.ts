"use server";

import { revalidatePath } from "next/cache";
import { act } from "@/app/act";
import { editContradiction as edit } from "@/lib/contradictions/edit-contradiction";
import { listLinkableClaims } from "@/lib/contradictions/list-linkable-claims";
import { recordContradiction as record } from "@/lib/contradictions/record-contradiction";
import { recordReview as review } from "@/lib/reviews/record-review";

/** Claims to link a claim with. */
export async function searchClaims(caseId: string, claimId: string, search: string) {
  return act((analyst) => listLinkableClaims(analyst, caseId, claimId, search));
}

/** Links two claims. */
export async function recordContradiction(caseId: string, input: unknown) {
  return shown(
    caseId,
    act((analyst) => record(analyst, caseId, input)),
  );
}

/** Changes a contradiction. */
export async function editContradiction(caseId: string, contradictionId: string, input: unknown) {
  return shown(
    caseId,
    act((analyst) => edit(analyst, caseId, contradictionId, input)),
  );
}

/** Records a verdict. */
export async function recordReview(caseId: string, contradictionId: string, input: unknown) {
  return shown(
    caseId,
    act((analyst) => review(analyst, caseId, contradictionId, input)),
  );
}

/** Every page of the case shows counts, so all of them are drawn anew after a write. */
async function shown<T extends { ok: boolean }>(caseId: string, outcome: Promise<T>): Promise<T> {
  const { ok } = await outcome;
  if (ok) revalidatePath(`/cases/${caseId}`, "layout");
  return outcome;
}
