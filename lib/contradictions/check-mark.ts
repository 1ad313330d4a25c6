import type { Span } from "@/lib/claims/anchor-quote";

/** A quote of a claim: its words, and where they begin in the source. */
export type MarkableQuote = { exact: string; start: number; end: number };

/**
 * The words under a mark, or what is wrong with it: a mark lies within one quote of its claim, isn't empty, and doesn't
 * cut a character in two.
 *
 * @param mark in UTF-16 code units of the source, end exclusive
 */
export function checkMark(
  quotes: readonly MarkableQuote[],
  mark: Span,
): { ok: true; exact: string } | { ok: false; message: string } {
  const quote = quotes.find(({ start, end }) => start <= mark.start && mark.end <= end);
  if (!quote) return { ok: false, message: "Mark words of the quote itself." };
  const exact = quote.exact.slice(mark.start - quote.start, mark.end - quote.start);
  if (exact.trim() === "") return { ok: false, message: "There are no words in the mark." };
  if (!exact.isWellFormed()) return { ok: false, message: "The mark cuts a character in two." };
  return { ok: true, exact };
}
