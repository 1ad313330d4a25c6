import type { Stretch } from "@/lib/language/segment-words";

/** The index of the first sentence that ends behind an offset; the number of sentences when none does. */
export function sentenceAt(sentences: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
