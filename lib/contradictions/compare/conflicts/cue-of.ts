import type { ClaimFeatures, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Stretch } from "@/lib/language/segment-words";

/** Characters: a short word between. */
const GAP = 6;

/** What turns a proposition, with the word that it turns: "did not fire" in one piece where they stand together. */
export function cueOf(claim: ClaimFeatures, { turn, predicate }: Proposition): Stretch[] {
  const word = { start: predicate.start, end: predicate.end };
  if (!turn || (turn.start >= word.start && turn.end <= word.end)) return [word];
  const near = claim.statement.slice(Math.min(turn.end, word.end), Math.max(turn.start, word.start));
  // "Did not fire" and "no such arrangement" read better in one piece than in two.
  if (near.trim().length <= GAP)
    return [{ start: Math.min(turn.start, word.start), end: Math.max(turn.end, word.end) }];
  return [{ start: turn.start, end: turn.end }, word].sort((x, y) => x.start - y.start);
}
