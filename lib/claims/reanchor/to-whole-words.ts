const WORD = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
/** A longer word is none: a table, a key, a page without spaces. */
const LONGEST_WORD = 100;
/** Scripts without spaces: where a word ends there can't be told, so that nothing is cut anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * A span grown to the ends of the words and numbers that it cuts ("12" in "12.5" is cut), and without white space at its ends. In
 * scripts without spaces it stays as it is. Pure.
 */
export function toWholeWords(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (start - from < LONGEST_WORD && isCut(text, from)) from -= 1;
  while (to - end < LONGEST_WORD && isCut(text, to)) to += 1;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
}

/** Whether what stands before and after a place belongs together. */
function isCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [charAt(text, at - 1), charAt(text, at)];
  if (WORD.test(before) && WORD.test(after)) return !(UNSPACED.test(before) && UNSPACED.test(after));
  if (isPoint(before)) return DIGIT.test(charAt(text, at - 2)) && DIGIT.test(after);
  return isPoint(after) && DIGIT.test(before) && DIGIT.test(charAt(text, at + 1));
}

function isPoint(character: string): boolean {
  return character === "." || character === ",";
}

/** The character that a code unit belongs to, so that half of a pair counts as the whole; none outside of the text. */
function charAt(text: string, at: number): string {
  if (at < 0 || at >= text.length) return "";
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(Math.max(0, at - 1), at + 1)
    : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
