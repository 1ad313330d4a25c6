import type { QuoteAnchor } from "@/lib/claims/anchor-quote";
import { STATEMENT_LIMIT } from "@/lib/claims/claim";
import type { ClaimSource } from "@/lib/claims/draft-claim";
import type { ExtractedClaim, Extraction } from "@/lib/claims/extract/extracted-claim";
import { type ClaimDate, UNKNOWN_DATE } from "@/lib/claims/read-claim-date";
import { readQuotes } from "@/lib/claims/read-quotes";
import { findDateBounds } from "@/lib/dates/date-bounds";
import { shorten } from "@/lib/language/shorten";

/** A claim of an extraction that the source can hold, with all that its version will say but who the actors are. */
export type Draft = {
  /** Its place in the extraction, by which others refer to it. */
  index: number;
  claim: ExtractedClaim;
  statement: string;
  quotes: QuoteAnchor[];
  said: ClaimDate;
  happened: ClaimDate;
};

const SPAN_LIMIT = 50;

/**
 * The claims of an extraction with their quotes anchored and their dates read. What no claim of an analyst could be (words that
 * aren't in the text, too many of them) is left out. Pure.
 */
export function draftSuggestions(source: ClaimSource, extraction: Extraction): Draft[] {
  const published = {
    edtf: source.published,
    earliest: source.publishedEarliest,
    latest: source.publishedLatest,
  };
  return extraction.claims.flatMap((claim, index) => {
    if (claim.content.length === 0 || claim.content.length > SPAN_LIMIT) return [];
    const quotes = readQuotes(source.text.body, claim.content);
    if (!quotes.ok) return [];
    const statement = claim.statement || quotes.value.map(({ exact }) => exact).join(" … ");
    return {
      index,
      claim,
      statement: shorten(statement.replace(/\s+/g, " ").trim().toWellFormed(), STATEMENT_LIMIT),
      quotes: quotes.value,
      said: claim.said === null ? published : readDate(claim.said),
      happened: claim.happened === null ? UNKNOWN_DATE : readDate(claim.happened),
    };
  });
}

/** A date that can't be bounded is as good as none: nobody is there to correct it. */
function readDate(edtf: string): ClaimDate {
  const bounds = findDateBounds(edtf);
  return bounds ? { edtf, ...bounds } : UNKNOWN_DATE;
}
