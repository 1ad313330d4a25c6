import type { Sentence } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/** The index of the first token that begins at or after an offset; the number of tokens when none does. */
export function tokenFrom(tokens: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a token; the last one when the token lies behind all. */
export function sentenceOf(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
