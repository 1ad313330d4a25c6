import type { Proposition } from "@/lib/contradictions/compare/claim-features";
import { SAME } from "./match-words";
import type { PreparedClaim } from "./prepared-claim";

/** The words of a proposition: its predicate, its arguments and its modifiers; each once. */
export function wordsOfProposition({ predicate, arguments: all, modifiers }: Proposition): number[] {
  const found = new Set<number>(modifiers);
  if (predicate.term >= 0) found.add(predicate.term);
  for (const { terms } of all) for (const term of terms) found.add(term);
  return [...found];
}

/** How much of some words of a claim the other claim speaks of, by weight: 0 to 1; `rest` is the weight of what it doesn't. */
export function coverOf(
  { words }: PreparedClaim,
  alike: Float32Array,
  chosen: readonly number[],
): { cover: number; rest: number } {
  let total = 0;
  let sum = 0;
  for (const i of chosen) {
    const weight = words[i]?.weight ?? 0;
    total += weight;
    if ((alike[i] ?? 0) >= SAME) sum += weight * (alike[i] ?? 0);
  }
  return { cover: total === 0 ? 0 : sum / total, rest: total - sum };
}

/** How near the other claim comes to some words, by weight: 0 to 1. What is only related counts for what it is above chance. */
export function nearnessOf({ words }: PreparedClaim, near: Float32Array, chosen: readonly number[]): number {
  let total = 0;
  let sum = 0;
  for (const i of chosen) {
    const weight = words[i]?.weight ?? 0;
    total += weight;
    sum += weight * Math.max(0, ((near[i] ?? 0) - CHANCE) / (1 - CHANCE));
  }
  return total === 0 ? 0 : sum / total;
}

/** Two words that have nothing to do with each other are this related at times. */
const CHANCE = 0.3;
