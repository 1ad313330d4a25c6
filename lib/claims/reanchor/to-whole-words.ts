const WORD = /[\p{L}\p{M}\p{N}]/u;

/** A span grown to the ends of the words that it cuts, and without white space at its ends. Pure. */
export function toWholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from > 0 && WORD.test(charAt(text, from - 1)) && WORD.test(charAt(text, from))) from -= 1;
  while (to < text.length && WORD.test(charAt(text, to - 1)) && WORD.test(charAt(text, to))) to += 1;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

/** The character that a code unit belongs to, so that half of a pair counts as the whole. */
function charAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(at - 1, at + 1)
    : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
