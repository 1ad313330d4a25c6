/** Weights as small integers, the largest of them cut: where every weight has the same factor, it changes no decision. */
export function quantise(weights: Float32Array, cut: number): Int8Array {
  const factor = 127 / cut;
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * factor))));
}

/** The size that so many of the weights that aren't nothing stay below: 0.999 for all but one in a thousand. */
export function sizeBelow(weights: Float32Array, share: number): number {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes[Math.floor(sizes.length * share)] ?? 1;
}
