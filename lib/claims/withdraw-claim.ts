import type { Analyst } from "@/lib/accounts/analyst";
import { setClaimState } from "@/lib/claims/set-claim-state";
import type { Outcome } from "@/lib/outcome";

/**
 * Withdraws a claim: it stays, with its history, and is no longer marked in the text. Doing it twice changes nothing.
 *
 * @returns the event's number; null when nothing changed.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function withdrawClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<Outcome<{ event: number | null }>> {
  return setClaimState(analyst, caseId, claimId, {
    from: { accepted: "withdrawn" },
    kind: "claim.withdrawn",
  });
}
