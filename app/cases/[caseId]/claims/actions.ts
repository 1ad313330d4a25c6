"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { editClaim } from "@/lib/claims/edit-claim";
import { recordClaim } from "@/lib/claims/record-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { understandClaimDate } from "@/lib/claims/understand-claim-date";
import { withdrawClaim } from "@/lib/claims/withdraw-claim";

/** Records a claim; "invalid" by field. */
export const record: ClaimActions["record"] = async (caseId, input) =>
  shown(act((analyst) => recordClaim(analyst, caseId, input)));

/** Saves a new version of a claim; "invalid" by field, "conflict" with the version that stands. */
export const edit: ClaimActions["edit"] = async (caseId, claimId, input) =>
  shown(act((analyst) => editClaim(analyst, caseId, claimId, input)));

/** Withdraws a claim; "not-found" when there is none. */
export const withdraw: ClaimActions["withdraw"] = async (caseId, claimId) =>
  shown(act((analyst) => withdrawClaim(analyst, caseId, claimId)));

/** Restores a withdrawn claim; "not-found" when there is none. */
export const restore: ClaimActions["restore"] = async (caseId, claimId) =>
  shown(act((analyst) => restoreClaim(analyst, caseId, claimId)));

/** Reads a date as typed, saving nothing; "invalid" when it isn't understood. */
export const readDate: ClaimActions["readDate"] = async (typed, reference) =>
  act(async () => understandClaimDate(typed, reference));
