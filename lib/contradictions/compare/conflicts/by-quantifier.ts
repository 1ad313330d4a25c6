import type { Argument, Quantifier } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { stretchOfWord } from "@/lib/contradictions/compare/finding";
import { alignArguments } from "@/lib/contradictions/compare/match/align-arguments";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { canClash } from "./can-clash";
import { measurePropositions, predicateSimilarity } from "./compare-propositions";

/** "Not all" against "every": which pairs of a quantifier and a polarity exclude each other. */
function exclude(x: Quantifier | null, negatedX: boolean, y: Quantifier | null, negatedY: boolean): boolean {
  const all = (quantifier: Quantifier | null, negated: boolean) => quantifier === "all" && !negated;
  const notAll = (quantifier: Quantifier | null, negated: boolean) =>
    (quantifier === "all" && negated) || (quantifier === "some" && negated) || quantifier === "none";
  return (all(x, negatedX) && notAll(y, negatedY)) || (all(y, negatedY) && notAll(x, negatedX));
}

/** The same said of all and of none, or not of all. */
export function findByQuantifier(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions)
    for (const q of b.propositions) {
      const predicate = predicateSimilarity(pair, p, q);
      if (predicate < SAME || !canClash(pair, p, q)) continue;
      for (const x of p.arguments)
        for (const y of q.arguments) {
          if (x.role !== y.role || !exclude(x.quantifier, p.negated, y.quantifier, q.negated)) continue;
          if (bothNamed(x, y) && alignArguments(a, x, b, y) < SAME) continue;
          found.push({
            kind: "quantifier",
            basis: "scope",
            a: stretchOfWord(a, x.head),
            b: stretchOfWord(b, y.head),
            measures: { ...measurePropositions(pair, p, q), predicate },
          });
        }
    }
  return found;
}

function bothNamed(x: Argument, y: Argument): boolean {
  return x.terms.length > 0 && y.terms.length > 0;
}
