import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import type { PairContext } from "@/lib/contradictions/compare/verdict";
import type { PairsToCompare } from "@/lib/contradictions/suggest/compared-pairs";

const CONTEXT: PairContext = { relation: "different", answers: null };
const PAIRS = 60_000;

/** Comparisons a second on one core, of stored features: of any two claims, and of claims that the index holds worth comparing. */
export function reportComparisons(batches: readonly PairsToCompare[]): void {
  const known = new Map(
    batches.flatMap(({ sides }) =>
      sides.map((side): [string, ClaimFeatures] => [side.id, JSON.parse(side.features)]),
    ),
  );
  const all = [...known.values()];
  const any = Array.from({ length: PAIRS }, (_, at) => [
    all[(at * 7919) % all.length],
    all[(at * 104_729 + 1) % all.length],
  ]);
  const near = batches.flatMap(({ pairs }) =>
    pairs.map(({ firstId, secondId }) => [known.get(firstId), known.get(secondId)]),
  );
  report("any two claims", any);
  report("candidates", near.slice(0, PAIRS));
}

function report(name: string, pairs: (ClaimFeatures | undefined)[][]): void {
  const seconds = [0, 1, 2].map(() => {
    const began = performance.now();
    for (const [a, b] of pairs) if (a && b) compareClaims(a, b, CONTEXT);
    return (performance.now() - began) / 1000;
  });
  const perSecond = Math.round(pairs.length / Math.min(...seconds));
  console.log(
    `  comparisons a second on one core, ${name}: ${perSecond} (the best of three rounds of ${pairs.length} pairs)`,
  );
}
