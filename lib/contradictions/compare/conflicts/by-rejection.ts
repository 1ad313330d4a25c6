import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { wordSet } from "@/lib/language/word-set";
import { predicateSimilarity } from "./compare-propositions";

/** Words that belong to the debunking, not to what is debunked. By lemma. */
const ABOUT_STORIES =
  wordSet(`hoax fake false story report rumor rumour claim internet viral social network online website
  site web facebook twitter photo video news satire debunk fool dupe victim true truth deny denial reality check alert
  another latest update fact prank spread circulate circulating real really untrue rumours rumors confirm claims reports`);

/**
 * A calls untrue what B tells: "hoax", "No, …", "denies", "never happened". What A is about must be what B says.
 */
export function findByRejection(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const { rejection } = a;
  if (!rejection || b.rejection) return [];
  // "Google denied any bias" and "we never rank results to please anyone" agree.
  if (b.propositions.some(({ depth, negated, mood }) => depth === 0 && (negated || mood === "asked")))
    return [];
  // What both speak of isn't what one of them calls the other: "a patented invention", "the dispute".
  if (
    a.words.some(
      ({ start, end }, i) => start >= rejection.start && end <= rejection.end && (match.simA[i] ?? 0) === 1,
    )
  )
    return [];
  return [
    {
      kind: "rejection",
      basis: "denial",
      a: [{ start: rejection.start, end: rejection.end }],
      b: wholeOf(b.statement),
      measures: {
        ...sharedOf(pair),
        cover: match.coverB,
        reported: Number(b.propositions.some(({ reported, depth }) => reported && depth > 0)),
        weak: Number(rejection.strength === "weak"),
        supported: Number(isSaidBefore(pair, rejection.start)),
        small: Number(a.words.length < 4),
      },
    },
  ];
}

/** Whether A itself says what B says, before it comes to what it rejects: "died in 1970, rejecting the honour" doesn't deny the death. */
function isSaidBefore(pair: Pair, rejection: number): boolean {
  const main = pair.b.propositions.find(({ depth }) => depth === 0);
  return (
    main !== undefined &&
    pair.a.propositions.some(
      (each) =>
        each.predicate.end < rejection &&
        !each.negated &&
        !each.shadowed &&
        predicateSimilarity(pair, each, main) >= SAID,
    )
  );
}

/** So alike are predicates that say the same. */
const SAID = 0.8;

function wholeOf(statement: string) {
  return [{ start: 0, end: statement.length }];
}

/** What both share, and what the denying side has beside it and beside the words of denying. */
function sharedOf({ a, match }: Pair): Finding["measures"] {
  let rest = 0;
  let shared = 0;
  let names = 0;
  let count = 0;
  a.words.forEach(({ lemma, weight, pos }, i) => {
    if (ABOUT_STORIES.has(lemma)) return;
    if ((match.simA[i] ?? 0) < SAME) rest += weight;
    else {
      shared += weight;
      count++;
      if (pos === "p") names++;
    }
  });
  return {
    rest: Math.min(1, rest / 40),
    whole: shared + rest === 0 ? 0 : shared / (shared + rest),
    anchor: Math.min(1, shared / 25),
    near: Number(count >= 2),
    nearOther: Number(names >= 1),
  };
}
