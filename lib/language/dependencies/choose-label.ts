import type { Configuration } from "@/lib/language/dependencies/configuration";
import { RELATIONS } from "@/lib/language/dependencies/relations";
import { arcKind, isSquared, type ParserWeights, type Table } from "@/lib/language/dependencies/weights";

const ROOT_LABEL = RELATIONS.indexOf("root");
const OTHER_LABEL = RELATIONS.indexOf("dep");

/** The relations that an arc may have: those that its tags have been seen with. */
export function labelCandidates(
  { words }: Configuration,
  weights: ParserWeights,
  dependent: number,
  head: number,
): readonly number[] {
  if (head === words.root) return ROOT_ONLY;
  const kind = arcKind(words.tag[dependent] as number, words.tag[head] as number, dependent < head);
  const seen = weights.candidates[kind];
  return seen && seen.length > 0 ? seen : UNSEEN;
}

const ROOT_ONLY = [ROOT_LABEL];
const UNSEEN = [OTHER_LABEL];

/** The candidate with the best score, given the arc's features. */
export function chooseLabel(table: Table, candidates: readonly number[], features: Int32Array): number {
  const mask = table.length - 1;
  const squared = isSquared(table);
  let best = candidates[0] as number;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const label of candidates) {
    let score = 0;
    for (let index = 0; index < features.length; index++) {
      const number = table[labelPlace(features[index] as number, label, mask)] as number;
      score += squared ? number * Math.abs(number) : number;
    }
    if (score > bestScore) {
      bestScore = score;
      best = label;
    }
  }
  return best;
}

/** Where the weight of a feature and a relation stands: those of one feature side by side, for the cache's sake. */
export function labelPlace(feature: number, label: number, mask: number): number {
  return (feature + label) & mask;
}
