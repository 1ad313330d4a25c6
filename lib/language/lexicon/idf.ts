import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";

/**
 * How telling a word is, 0 to about 9: the logarithm of how rare the sentences with its lemma are in the treebanks that
 * were counted. A lemma that stood in fewer than three of them gets the most.
 */
export function idf(lemma: string): number {
  const { documents, frequencies } = loadLexicon();
  return Math.log((documents + 1) / ((frequencies.get(lemma) ?? 1) + 1));
}
