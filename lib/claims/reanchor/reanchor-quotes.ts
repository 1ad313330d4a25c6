import type { QuoteAnchor } from "@/lib/claims/anchor-quote";
import { type Reanchored, reanchorQuote } from "@/lib/claims/reanchor/reanchor-quote";

/** A span of a claim that is to be found in a later text. */
export type QuoteToFind = { claimId: string; position: number; quote: QuoteAnchor };

export type FoundQuote = { claimId: string; position: number; was: string; found: Reanchored };

/** Finds all quotes of a source again in a later text of its page. Pure. */
export function reanchorQuotes(
  quotes: readonly QuoteToFind[],
  textBefore: string,
  text: string,
): FoundQuote[] {
  return quotes.map(({ claimId, position, quote }) => ({
    claimId,
    position,
    was: quote.exact,
    found: reanchorQuote(quote, textBefore, text),
  }));
}
