import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import { acronymsOf, type Initials, initialsOf } from "@/lib/contradictions/compare/match/match-acronyms";
import { type Names, prepareNames } from "@/lib/contradictions/compare/match/names-apart";
import { wordId } from "@/lib/contradictions/compare/match/word-ids";
import { vectorNumber } from "@/lib/language/vectors/relatedness";

/** A claim's features in the form that comparing is quick with; derived, never stored. */
export type PreparedClaim = ClaimFeatures & {
  /** The number of each word's key, the same number in every claim of the process. */
  keys: Int32Array;
  /** The number of each word for `alikeById`. */
  ids: Int32Array;
  /** The keys' numbers in order, each once, to see at once whether two claims share a word. */
  sorted: Int32Array;
  /** Each word's number among the word vectors; -1 for a name, a number and a word that isn't known. */
  vectors: Int32Array;
  acronyms: Initials[];
  named: Names;
  initials: Initials[];
  /** The weights of all words together. */
  total: number;
};

const numbers = new Map<string, number>();
const prepared = new WeakMap<ClaimFeatures, PreparedClaim>();

/** The prepared form of a claim; kept as long as the features are. */
export function prepareClaim(features: ClaimFeatures): PreparedClaim {
  const kept = prepared.get(features);
  if (kept) return kept;
  const keys = Int32Array.from(features.words, ({ key }) => numberOf(key));
  const made = {
    ...features,
    keys,
    ids: Int32Array.from(features.words, wordId),
    sorted: Int32Array.from(new Set(keys)).sort(),
    vectors: Int32Array.from(features.words, ({ lemma, pos }) =>
      pos === "p" || pos === "#" ? -1 : vectorNumber(lemma),
    ),
    acronyms: acronymsOf(features),
    named: prepareNames(features),
    initials: initialsOf(features),
    total: features.words.reduce((sum, { weight }) => sum + weight, 0),
  };
  prepared.set(features, made);
  return made;
}

function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Whether two claims share a word: two ordered lists are walked along. */
export function sharesWord(a: PreparedClaim, b: PreparedClaim): boolean {
  let i = 0;
  let j = 0;
  while (i < a.sorted.length && j < b.sorted.length) {
    const difference = (a.sorted[i] ?? 0) - (b.sorted[j] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) i++;
    else j++;
  }
  return false;
}
