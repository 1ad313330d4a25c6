import search from "approx-string-match";
import type { QuoteAnchor } from "@/lib/claims/anchor-quote";

/** Of Hypothesis' client: the quote itself counts most, what stands around it less, where it stood breaks ties. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };

/**
 * How likely a match is the quote, from 0 to 1: by how few of its letters differ, how much of what stood before and after it still
 * does, and how far down the text it is. Pure.
 */
export function scoreMatch(
  match: { start: number; end: number; errors: number },
  quote: QuoteAnchor,
  textBefore: string,
  text: string,
): number {
  const { exact, prefix, suffix } = quote;
  const before = text.slice(Math.max(0, match.start - 1.5 * prefix.length), match.start);
  const after = text.slice(match.end, match.end + 1.5 * suffix.length);
  const place = 1 - Math.abs(match.start / (text.length || 1) - quote.start / (textBefore.length || 1));
  const sum =
    WEIGHTS.quote * (1 - match.errors / exact.length) +
    WEIGHTS.prefix * likeness(before, prefix) +
    WEIGHTS.suffix * likeness(after, suffix) +
    WEIGHTS.place * Math.max(0, place);
  return sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.place);
}

/** How much of some words a text has; nothing to look for is found. */
function likeness(text: string, words: string): number {
  if (words.trim() === "") return 1;
  const matches = search(text, words, words.length);
  const least = Math.min(words.length, ...matches.map(({ errors }) => errors));
  return 1 - least / words.length;
}
