/**
 * What comparing claims needs to know of words. Lemmas are in lower case; classes are WordNet's: noun, verb, adjective,
 * adverb. The data are read from the disk at the first question.
 */
export { canonicalOf } from "@/lib/language/lexicon/canonical-of";
export { areExclusive } from "@/lib/language/lexicon/exclusive-groups";
export { idf } from "@/lib/language/lexicon/idf";
export {
  areAntonyms,
  areIndirectAntonyms,
  type Opposition,
  oppositionOf,
} from "@/lib/language/lexicon/opposition";
export {
  areSynonyms,
  isKindOf,
  similarity,
  similarityOfWords,
  wordNumber,
} from "@/lib/language/lexicon/similarity";
export type { WordClass } from "@/lib/language/lexicon/word-class";
