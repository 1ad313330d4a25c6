import type { Finding, Pair } from "@/lib/contradictions/compare/finding";

/** The whole name that a word of a claim belongs to; the word alone where it belongs to none. */
export function nameAround({ words, named }: Pair["a"], who: number): Finding["a"] {
  const name = named.of[who] ?? -1;
  const own = words.filter((_, index) => index === who || (name >= 0 && named.of[index] === name));
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
