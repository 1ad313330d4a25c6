import type { Analyst } from "@/lib/accounts/analyst";
import { setClaimState } from "@/lib/claims/set-claim-state";
import type { Outcome } from "@/lib/outcome";

/**
 * Rejects a suggested claim: it stays with its history, is no longer marked, and isn't suggested again. Doing it twice changes
 * nothing. A claim that was accepted is withdrawn instead.
 *
 * @returns the event's number, by which it can be undone; null when it was rejected already.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function rejectClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<Outcome<{ event: number | null }>> {
  return setClaimState(analyst, caseId, claimId, {
    from: { suggested: "rejected" },
    kind: "claim.rejected",
  });
}
