import { isSquared, type Table } from "@/lib/language/dependencies/weights";

/** The candidate (a tag, a relation) with the best score, given hashed features; the first of equals. */
export function chooseBest(table: Table, candidates: readonly number[], features: Int32Array): number {
  const mask = table.length - 1;
  const squared = isSquared(table);
  let best = candidates[0] as number;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    let score = 0;
    for (let index = 0; index < features.length; index++) {
      const number = table[placeOf(features[index] as number, candidate, mask)] as number;
      score += squared ? number * Math.abs(number) : number;
    }
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  return best;
}

/** Where the weight of a feature and a candidate stands: those of one feature side by side, for the cache's sake. */
export function placeOf(feature: number, candidate: number, mask: number): number {
  return (feature + candidate) & mask;
}
