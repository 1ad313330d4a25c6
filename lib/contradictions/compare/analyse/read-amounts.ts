import type { Amount, Term } from "@/lib/contradictions/compare/claim-features";
import { canonicalOf } from "@/lib/language/lexicon/lexicon";
import { findQuantities } from "@/lib/language/quantities";
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
      unit: currency ?? unit,
      of: of === null ? null : (terms[term]?.key ?? canonicalOf(of, "n")),
      term,
    };
  });
}
