import type { Analyst } from "@/lib/accounts/analyst";
import { setClaimState } from "@/lib/claims/set-claim-state";
import type { Outcome } from "@/lib/outcome";

/**
 * Takes a withdrawn claim back in, as it was; a rejected one is suggested again. Doing it twice changes nothing.
 *
 * @returns the event's number; null when nothing changed.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function restoreClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<Outcome<{ event: number | null }>> {
  return setClaimState(analyst, caseId, claimId, {
    from: { withdrawn: "accepted", rejected: "suggested" },
    kind: "claim.restored",
  });
}
