import { countryOf } from "@/lib/language/lexicon/countries";
import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";
import type { WordClass } from "@/lib/language/lexicon/word-class";

/**
 * One form for a word, its derivations and its other spellings, to match content words by and as a term of an index: "deny"
 * for "denial", "safe" for "safety", "quick" for "quickly", "russia" for "Russian". A word that is in no such family, or
 * isn't known, is its own. Persons ("attacker") and things ("building") don't come down to what they do.
 *
 * A verb that only looks like a noun gets a form that no noun has ("state.v"), and its noun of doing the same.
 */
export function canonicalOf(lemma: string, wordClass: WordClass): string {
  const country = wordClass === "n" || wordClass === "a" ? countryOf(lemma) : null;
  if (country) return country;
  const { numbers, lemmas, canonical, homographs } = loadLexicon();
  const number = numbers[wordClass].get(lemma);
  if (number === undefined) return lemma;
  const target = canonical[number] as number;
  const form = lemmas[target] as string;
  return homographs.has(target) ? `${form}.v` : form;
}
