import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { CLAIM_SELECT, type ClaimView } from "@/lib/claims/claim";
import { toClaimView } from "@/lib/claims/claim-view";
import { db, type Tx } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

/**
 * One claim as it stands now.
 *
 * @throws NotFound when it isn't there, or not in this case, or the analyst is no member.
 */
export async function getClaim(analyst: Analyst, caseId: string, claimId: string): Promise<ClaimView> {
  await requireMember(analyst, caseId);
  const claim = isUuid(claimId) ? await findClaim(db, caseId, claimId) : null;
  if (!claim) throw new NotFound("This claim");
  return claim;
}

/** The claim within a running read or write that has checked membership; null when it isn't in the case. */
export async function findClaim(tx: Tx, caseId: string, id: string): Promise<ClaimView | null> {
  const row = await tx.claim.findUnique({ where: { caseId_id: { caseId, id } }, select: CLAIM_SELECT });
  return row && toClaimView(row);
}
