"use server";

import { act } from "@/app/act";
import { shown } from "@/app/shown";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { acceptClaim } from "@/lib/claims/accept-claim";
import { acceptClaimsOfSource } from "@/lib/claims/accept-claims-of-source";
import { editClaim } from "@/lib/claims/edit-claim";
import { recordClaim } from "@/lib/claims/record-claim";
import { rejectClaim } from "@/lib/claims/reject-claim";
import { restoreClaim } from "@/lib/claims/restore-claim";
import { understandClaimDate } from "@/lib/claims/understand-claim-date";
import { undoSettlement } from "@/lib/claims/undo-settlement";
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

/** Accepts a suggested claim; "not-found" when there is none. */
export const accept: ClaimActions["accept"] = async (caseId, claimId) =>
  act((analyst) => acceptClaim(analyst, caseId, claimId));

/** Rejects a suggested claim; "not-found" when there is none. */
export const reject: ClaimActions["reject"] = async (caseId, claimId) =>
  act((analyst) => rejectClaim(analyst, caseId, claimId));

/** Accepts those of the claims given that are suggested in a source; "not-found" when there is no such source. */
export const acceptAll: ClaimActions["acceptAll"] = async (caseId, sourceId, claimIds) =>
  act((analyst) => acceptClaimsOfSource(analyst, caseId, sourceId, claimIds));

/** Takes an acceptance or a rejection back; "not-found" when there is no such event. */
export const undo: ClaimActions["undo"] = async (caseId, event) =>
  act((analyst) => undoSettlement(analyst, caseId, event));

/** Restores a claim that was withdrawn or rejected; "not-found" when there is none. */
export const restore: ClaimActions["restore"] = async (caseId, claimId) =>
  shown(act((analyst) => restoreClaim(analyst, caseId, claimId)));

/** Reads a date as typed, saving nothing; "invalid" when it isn't understood. */
export const readDate: ClaimActions["readDate"] = async (typed, reference) =>
  act(async () => understandClaimDate(typed, reference));
