import type { WordClass } from "@/lib/language/lexicon/word-class";
import type { Entry } from "./choose-words";
import type { WordNet } from "./read-wordnet";

/** A word's rarer senses bring opposites that nobody means. */
const MOST_SENSES = 4;

/** WordNet's opposites, as pairs of words' numbers, the lower first. */
export function findOpposites(
  wordNet: WordNet,
  entries: readonly Entry[],
  numberOf: (entry: Entry) => number | undefined,
): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  for (const [number, { wordClass, lemma }] of entries.entries())
    for (const synset of wordNet.senses[wordClass].get(lemma)?.slice(0, MOST_SENSES) ?? [])
      for (const { symbol, to, fromWord, toWord } of synset.pointers) {
        const opposed = wordNet.synsets.get(to);
        const word = opposed?.words[toWord];
        if (symbol !== "!" || fromWord !== synset.words.indexOf(lemma) || !opposed || !word) continue;
        const rank = wordNet.senses[wordClass].get(word)?.indexOf(opposed) ?? MOST_SENSES;
        const other = numberOf({ wordClass, lemma: word });
        if (rank >= MOST_SENSES || other === undefined) continue;
        const pair: [number, number] = [Math.min(number, other), Math.max(number, other)];
        pairs.set(pair.join(), pair);
      }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** The heads of clusters of adjectives that are opposed to a head: those whose words are its words' opposites. */
export function opposedHeads(wordNet: WordNet, head: string): string[] {
  const synset = wordNet.synsets.get(head);
  return [...new Set(synset?.pointers.filter(({ symbol }) => symbol === "!").map(({ to }) => to))];
}

/** What a synset stands under: a noun's and a verb's kinds, or the head that an adjective is similar to. */
export function aboveOf(wordNet: WordNet, id: string): string[] {
  const synset = wordNet.synsets.get(id);
  const wordClass = id.slice(0, 1) as WordClass;
  if (!synset) return [];
  if (wordClass === "a")
    return synset.pointers.some(({ symbol }) => symbol === "!")
      ? []
      : synset.pointers.filter(({ symbol }) => symbol === "&").map(({ to }) => to);
  return synset.pointers.filter(({ symbol }) => symbol === "@" || symbol === "@i").map(({ to }) => to);
}
