import { WORD_CLASSES, type WordClass } from "@/lib/language/lexicon/word-class";
import type { WordNet } from "./read-wordnet";

/** Lexicographer's files of animals, the body, plants and substances: their names with a capital are Latin or chemical. */
const NATURAL_KINDS = new Set([5, 8, 20, 27]);
const PARTICLES = new Set(
  "about across ahead along apart around aside away back by down forward in into off on out over through to together under up upon with".split(
    " ",
  ),
);

/** A word of the lexicon, under its number. */
export type Entry = { wordClass: WordClass; lemma: string };

/**
 * Single words that aren't names of one thing, and verbs with a particle ("call off"), sorted within their class. A pair
 * of words that WordNet knows as one noun is two words here.
 */
export function chooseWords(wordNet: WordNet): Entry[] {
  return WORD_CLASSES.flatMap((wordClass) =>
    [...wordNet.senses[wordClass].keys()]
      .filter((lemma) => isWord(lemma, wordClass) && isOrdinary(wordNet, wordClass, lemma))
      .sort()
      .map((lemma) => ({ wordClass, lemma })),
  );
}

function isWord(lemma: string, wordClass: WordClass): boolean {
  if (/^[a-z][a-z'-]+$/.test(lemma)) return true;
  const [verb, particle, more] = lemma.split(" ");
  return wordClass === "v" && verb !== undefined && PARTICLES.has(particle ?? "") && more === undefined;
}

function isOrdinary(wordNet: WordNet, wordClass: WordClass, lemma: string): boolean {
  if (wordClass !== "n") return true;
  return (wordNet.senses.n.get(lemma) ?? []).some((synset) => {
    const isInstance = synset.pointers.some((pointer) => pointer.symbol === "@i");
    return !isInstance && !(synset.capital[synset.words.indexOf(lemma)] && NATURAL_KINDS.has(synset.file));
  });
}
