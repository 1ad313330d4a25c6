import { type QuoteAnchor, quoteAt, type Span } from "@/lib/claims/anchor-quote";
import { QUOTE_LIMIT } from "@/lib/claims/claim";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * The quotes at the given spans of a source's text, in the order of the text. Pure.
 *
 * @returns a failure when a span isn't in the text, two overlap, or all of them together are longer than 20,000 code units.
 */
export function readQuotes(body: string, spans: (Span & { exact?: string })[]): Outcome<QuoteAnchor[]> {
  const quotes: QuoteAnchor[] = [];
  for (const { start, end, exact } of [...spans].sort((one, other) => one.start - other.start)) {
    const quote = quoteAt(body, start, end);
    if (!quote || (exact !== undefined && exact !== quote.exact)) {
      return refused("This quote isn't in the source. Select the words in the text again.");
    }
    const last = quotes.at(-1);
    if (last && quote.start < last.end)
      return refused("Two spans of this quote overlap. Remove one of them.");
    quotes.push(quote);
  }
  const length = quotes.reduce((sum, quote) => sum + quote.exact.length, 0);
  if (length > QUOTE_LIMIT) {
    return refused(`A quote holds at most ${QUOTE_LIMIT.toLocaleString("en-GB")} characters. Select fewer.`);
  }
  return ok(quotes);
}

function refused(message: string) {
  return fail("invalid", message, { quotes: message });
}
