import type { Stretch } from "@/lib/language/segment-words";

/** In UTF-16 code units: longer, a line without a full stop is a sentence that lost it. */
const LONGEST = 140;
const ENDED = /[.!?…:;,。！？؟۔]["'”’»)\]]*$/u;

/**
 * Whether a text's first line is its headline: short, without a mark at its end, above lines that are sentences. A line in quotation marks
 * or with a signature behind them is none.
 */
export function isHeadline(text: string, lines: readonly Stretch[]): boolean {
  const [first, ...below] = lines.map(({ start, end }) => text.slice(start, end));
  if (first === undefined || first.length > LONGEST || ENDED.test(first) || /^["“‘«]/.test(first))
    return false;
  return first.split(/\s+/).length > 3 && below.some((line) => /[.!?]["”’)]*$/u.test(line));
}
