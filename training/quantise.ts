import type { Table } from "@/lib/language/dependencies/weights";

/** Whole numbers that keep the proportions of weights: for each, the square of a code of one byte, which is what the file holds. */
export function quantise(weights: Table, least: number): Int16Array {
  let most = Number.MIN_VALUE;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return Int16Array.from(weights, (weight: number) => {
    const size = Math.abs(weight);
    if (size < least) return 0;
    const code = Math.round(127 * Math.sqrt(size / most));
    return Math.sign(weight) * code * code;
  });
}
