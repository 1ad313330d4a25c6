import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import type { Finding, Pair } from "@/lib/contradictions/compare/finding";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import type { PreparedClaim } from "@/lib/contradictions/compare/match/prepared-claim";
import { measurePropositions, predicateSimilarity } from "./compare-propositions";

/** Whether several of a kind are counted: "14 ferries were inspected" is no one ferry's inspection. */
function isCounted({ quantities }: Pair["a"], { quantities: own, arguments: all }: Proposition): boolean {
  return own.some((index) => {
    const amount = quantities[index];
    return (
      amount !== undefined &&
      (amount.max ?? 2) > 1 &&
      all.some(({ role, head }) => role !== "oblique" && head === amount.term)
    );
  });
}

/** Whether two stretches of time have a day in common; one that isn't known in full may have any. */
function meet(
  x: PreparedClaim["dates"][number] | undefined,
  y: PreparedClaim["dates"][number] | undefined,
): boolean {
  if (x?.from == null || x.to == null || y?.from == null || y.to == null) return true;
  return x.from <= y.to && y.from <= x.to;
}

/** The same event on days that don't meet; where it is said to have been on several, none of them does. */
export function findByDate(pair: Pair): Finding[] {
  const { a, b } = pair;
  const found: Finding[] = [];
  for (const p of a.propositions) {
    for (const q of b.propositions) {
      if (
        p.negated !== q.negated ||
        p.mood === "asked" ||
        q.mood === "asked" ||
        p.dates.length === 0 ||
        q.dates.length === 0
      )
        continue;
      const predicate = predicateSimilarity(pair, p, q);
      if (predicate < SAME || isCounted(a, p) !== isCounted(b, q)) continue;
      if (p.dates.some((i) => q.dates.some((j) => meet(a.dates[i], b.dates[j])))) continue;
      for (const x of p.dates.flatMap((i) => a.dates[i] ?? []))
        for (const y of q.dates.flatMap((j) => b.dates[j] ?? [])) {
          found.push({
            kind: "date",
            basis: "date",
            a: [{ start: x.start, end: x.end }],
            b: [{ start: y.start, end: y.end }],
            measures: { ...measurePropositions(pair, p, q), predicate, small: Number(p.predicate.term < 0) },
          });
        }
    }
  }
  return found;
}
