/** WordNet's classes of words: noun, verb, adjective, adverb. */
export type WordClass = "n" | "v" | "a" | "r";

/** In the order of the lexicon's file. */
export const WORD_CLASSES: readonly WordClass[] = ["n", "v", "a", "r"];
