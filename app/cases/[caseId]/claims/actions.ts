"use server";

import { refresh } from "next/cache";
import { act } from "@/app/act";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { editClaim } from "@/lib/claims/edit-claim";
import { recordClaim } from "@/lib/claims/record-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { understandClaimDate } from "@/lib/claims/understand-claim-date";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";
import type { Outcome } from "@/lib/outcome";

async function shown<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await work;
  if (outcome.ok) refresh();
  return outcome;
}

export const record: ClaimActions["record"] = async (caseId, input) =>
  shown(act((analyst) => recordClaim(analyst, caseId, input)));

export const edit: ClaimActions["edit"] = async (caseId, claimId, input) =>
  shown(act((analyst) => editClaim(analyst, caseId, claimId, input)));

export const withdraw: ClaimActions["withdraw"] = async (caseId, claimId) =>
  shown(act((analyst) => withdrawClaim(analyst, caseId, claimId)));

export const restore: ClaimActions["restore"] = async (caseId, claimId) =>
  shown(act((analyst) => restoreClaim(analyst, caseId, claimId)));

export const readDate: ClaimActions["readDate"] = async (typed, reference) =>
  act(async () => understandClaimDate(typed, reference));
