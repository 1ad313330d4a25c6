import type { Analyst } from "@/lib/accounts/analyst";
import { setClaimState } from "@/lib/claims/set-claim-state";
import type { Outcome } from "@/lib/outcome";

/**
 * Withdraws a claim: it stays, with its history, and is no longer marked in the text. Doing it twice changes nothing.
 *
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function withdrawClaim(analyst: Analyst, caseId: string, claimId: string): Promise<Outcome> {
  return setClaimState(analyst, caseId, claimId, {
    from: "accepted",
    to: "withdrawn",
    kind: "claim.withdrawn",
  });
}
