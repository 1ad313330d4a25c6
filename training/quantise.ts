import type { Table } from "@/lib/language/dependencies/weights";

/** A table of one byte a weight, its square root, so scaled that the largest just fits; weights below `least` are left out. */
export function quantise(weights: Table, least: number): Int8Array {
  let most = Number.MIN_VALUE;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return Int8Array.from(weights, (weight: number) => {
    const size = Math.abs(weight);
    return size < least ? 0 : Math.sign(weight) * Math.round(127 * Math.sqrt(size / most));
  });
}
