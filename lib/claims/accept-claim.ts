import type { Analyst } from "@/lib/accounts/analyst";
import { setClaimState } from "@/lib/claims/set-claim-state";
import type { Outcome } from "@/lib/outcome";

/**
 * Accepts a suggested claim, also one that was rejected before. Doing it twice changes nothing.
 *
 * @returns the event's number, by which it can be undone; null when it was accepted already.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function acceptClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<Outcome<{ event: number | null }>> {
  return setClaimState(analyst, caseId, claimId, {
    from: { suggested: "accepted", rejected: "accepted" },
    kind: "claim.accepted",
  });
}
