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
