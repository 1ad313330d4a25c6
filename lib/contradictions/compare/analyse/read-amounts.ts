import type { Amount, Term } from "@/lib/contradictions/compare/claim-features";
import { canonicalOf } from "@/lib/language/lexicon/lexicon";
import { findQuantities } from "@/lib/language/quantities";
import { readNumber } from "@/lib/language/quantities/read-number";
import type { Token } from "@/lib/language/token";

/** The quantities of a statement, with the term of what each counts. Pure. */
export function readAmounts(tokens: readonly Token[], terms: readonly Term[]): Amount[] {
  return findQuantities(tokens).map(({ start, end, min, max, modifier, unit, currency, of }) => {
    const term =
      of === null
        ? -1
        : terms.findIndex((each) => each.start >= start && each.start <= end + 40 && each.lemma === of);
    return {
      start,
      end,
      min,
      max,
      modifier,
      attribute: unit !== null && unit !== "percent" && isBeforeNoun(tokens, end),
      whole: wholeOf(tokens, start, end),
      unit: currency ?? unit,
      of: of === null ? null : (terms[term]?.key ?? canonicalOf(of, "n")),
      term,
    };
  });
}

/** "A 40 tonne crane" says what kind it is; "at 100 km/h seconds before the impact" says how fast it went. */
function isBeforeNoun(tokens: readonly Token[], end: number): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  const next = tokens[at];
  if (!next || next.start - end > 1 || next.tag !== "NOUN") return false;
  return !(TIMES.test(next.lower) && /^(?:before|after|earlier|later)$/.test(tokens[at + 1]?.lower ?? ""));
}

const TIMES = /^(?:seconds|minutes|hours|days|weeks|months|years)$/;

/** The number behind "of" within a quantity's words: "one of three people", "two of the four engines". */
function wholeOf(tokens: readonly Token[], start: number, end: number): number | null {
  const of = tokens.findIndex((token) => token.start > start && token.end < end && token.lower === "of");
  if (of < 0) return null;
  for (let at = of + 1; at < tokens.length && (tokens[at]?.end ?? 0) <= end; at++) {
    const number = readNumber(tokens, at, tokens.length);
    if (number) return number.low;
  }
  return null;
}
