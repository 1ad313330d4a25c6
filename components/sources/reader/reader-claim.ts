import { isMarked } from "@/components/claims/is-marked";
import type { ClaimView } from "@/lib/claims/claim";

/** A contradiction that a claim stands in, with the claim on its other side, in this source or another. */
export type ReaderConflict = {
  id: string;
  otherClaimId: string;
  otherSpeaker: string;
  otherSaid: string | null;
  isDismissed: boolean;
};

/** A claim as the reader draws it: with its number in the text (none when it isn't marked) and what it conflicts with. */
export type ReaderClaim = ClaimView & { number: number | null; conflicts: ReaderConflict[] };

/**
 * Numbers the claims of a source in the order of the text; withdrawn and rejected ones aren't marked and have no number. Pure.
 *
 * @param claims in the order of the text.
 */
export function readerClaims(
  claims: ClaimView[],
  conflicts: (ReaderConflict & { claimId: string })[],
): ReaderClaim[] {
  let last = 0;
  return claims.map((claim) => {
    const marked = isMarked(claim);
    if (marked) last += 1;
    return {
      ...claim,
      number: marked ? last : null,
      conflicts: conflicts.filter(({ claimId }) => claimId === claim.id),
    };
  });
}
