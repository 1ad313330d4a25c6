import type { Argument, Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { alignArguments, alignRole } from "@/lib/contradictions/compare/match/align-arguments";
import { coverOf, wordsOfProposition } from "@/lib/contradictions/compare/match/cover-of";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { isPersonNoun } from "@/lib/language/names/people";
import { canClashOfAnyone } from "./can-clash";
import { predicateSimilarity } from "./compare-propositions";
import { nameAround } from "./name-around";
import { subjectOf } from "./subject-of";

/** What only one did, and another: "it was Vale who signed the order" against "Berg signed it". */
export function findByOnlyOne(pair: Pair): Finding[] {
  const { a, b, match } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions)
    for (const q of b.propositions) {
      const [x, y] = [subjectOf(p), subjectOf(q)];
      if (!x || !y || (x.quantifier !== "only" && y.quantifier !== "only")) continue;
      if (p.negated || q.negated || takeOtherSides(p, q) || !canClashOfAnyone(pair, p, q)) continue;
      if (predicateSimilarity(pair, p, q) < SAME || !arePeopleApart(pair, x, y)) continue;
      if (alignRole(a, p, b, q, "object") < 0 || alignRole(a, p, b, q, "oblique") < 0) continue;
      const mine = coverOf(a, match.simA, without(wordsOfProposition(p), x));
      const theirs = coverOf(b, match.simB, without(wordsOfProposition(q), y));
      found.push({
        kind: "identity",
        basis: "role",
        a: nameAround(a, x.head),
        b: nameAround(b, y.head),
        measures: {
          predicate: 1,
          cover: mine.cover,
          coverOther: theirs.cover,
          hypothetical: Number(p.mood !== "fact") + Number(q.mood !== "fact"),
          reported: Number(p.reported) + Number(q.reported),
        },
      });
    }
  return found;
}

function without(words: readonly number[], { terms }: Argument): number[] {
  return words.filter((word) => !terms.includes(word));
}

/**
 * Two names, or a name and somebody who isn't told ("a trainee"), neither known to the other side. "The mayor" may be Holm, "soldiers" are the
 * army's and the company may be Orl Gas.
 */
function arePeopleApart({ a, b, match }: Pair, x: Argument, y: Argument): boolean {
  if (alignArguments(a, x, b, y) >= 0) return false;
  if ((match.simA[x.head] ?? 0) >= SAME || (match.simB[y.head] ?? 0) >= SAME) return false;
  if (!isName(a, x.head)) return isName(b, y.head) && isSomebody(a, x);
  return isName(b, y.head) || isSomebody(b, y);
}

function isSomebody({ words }: Pair["a"], { head, quantifier }: Argument): boolean {
  return quantifier === "one" && isPersonNoun(words[head]?.lemma ?? "");
}

/** "Voted for the plan" and "voted against it". */
function takeOtherSides(p: Proposition, q: Proposition): boolean {
  const has = ({ arguments: all }: Proposition, side: string) =>
    all.some(({ preposition }) => preposition === side);
  return (has(p, "for") && has(q, "against")) || (has(p, "against") && has(q, "for"));
}

function isName({ words }: Pair["a"], term: number): boolean {
  return words[term]?.pos === "p";
}
