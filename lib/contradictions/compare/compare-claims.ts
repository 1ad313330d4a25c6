import type { ClaimFeatures } from "./claim-features";
import { explain } from "./explain";
import { findConflicts } from "./find-conflicts";
import type { Finding, Pair } from "./finding";
import { matchWords } from "./match/match-words";
import { prepareClaim, sharesWord } from "./match/prepared-claim";
import { measurePair } from "./score/common-measures";
import { scoreFinding, THRESHOLD } from "./score/score-finding";
import type { PairContext, Verdict } from "./verdict";

const NOTHING: Verdict = Object.freeze({
  contradiction: false,
  score: 0,
  basis: null,
  words: { a: [], b: [] },
  why: "",
  butNote: "",
});

/**
 * Whether two claims conflict, by what, and why. Pure; some microseconds for most pairs, since what they are about is looked at first. `a` is
 * the side that was said earlier. The same either way round but for the words
 * "A" and "B", and for what is measured from one side alone.
 */
export function compareClaims(a: ClaimFeatures, b: ClaimFeatures, context: PairContext): Verdict {
  const pair = pairOf(a, b, context);
  if (!pair) return NOTHING;
  const findings = findConflicts(pair);
  if (findings.length === 0) return NOTHING;
  const common = measurePair(pair);
  let best: Finding | null = null;
  let score = 0;
  for (const finding of findings) {
    const own = scoreFinding(finding, common);
    if (own > score) [best, score] = [finding, own];
  }
  if (!best) return NOTHING;
  const contradiction = score >= THRESHOLD;
  const basis = basisOf(best, pair);
  const words = { a: best.a, b: best.b };
  if (!contradiction) return { ...NOTHING, score, basis, words };
  return { contradiction, score, basis, words, ...explain(pair, best) };
}

/** Two claims that are worth a look; null where they aren't about the same or can't be held against each other. */
export function pairOf(a: ClaimFeatures, b: ClaimFeatures, context: PairContext): Pair | null {
  if (a.skipped || b.skipped || a.fingerprint === b.fingerprint || !a.held || !b.held) return null;
  const [x, y] = [prepareClaim(a), prepareClaim(b)];
  if (!sharesWord(x, y) && !context.answers) return null;
  return { a: x, b: y, match: matchWords(x, y), context };
}

/** One speaker who says the opposite at another time has changed position, whatever the words; what is said under "denied" is a denial. */
function basisOf({ basis, turnedBy }: Finding, { a, b, context }: Pair): Verdict["basis"] {
  const isAnotherTime = a.said && b.said && (a.said.from > b.said.to || b.said.from > a.said.to);
  if (context.relation === "same-actor" && isAnotherTime) return "position_change";
  return turnedBy && (turnedBy === "A" ? a : b).denies ? "denial" : basis;
}
