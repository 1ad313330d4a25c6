import type { WordClass } from "@/lib/language/lexicon/word-class";
import type { Entry } from "./choose-words";
import type { WordNet } from "./read-wordnet";

/** A word's rarer senses bring opposites that nobody means. */
const MOST_SENSES = 4;

/** What WordNet opposes and texts don't: relatives, parts of a whole, quantifiers (scope is another matter), points of view. */
const SIDE_BY_SIDE = new Set(
  `answer question, father mother, daughter son, brother sister, aunt uncle, child parent, king queen, husband wife,
  general particular, general specific, general local, local national, common individual, express local, end middle,
  beginning middle, early middle, late middle, bottom side, side top, center left, center right, other same, actual potential,
  former latter, mental physical, demand supply, follower leader, concentration distribution, location studio, out safe,
  round square, all no, all some, no some, right wrong, change stay, claim forfeit, functional organic, dramatic lyric,
  alternate opposite, generally specifically, act refrain, ride walk, analyze synthesize, differentiate integrate,
  divide multiply, conservative liberal, capitalism socialism, comedy tragedy, abstain consume, come go, ever never, cheer complain, bar unbar`
    .split(",")
    .map((pair) => pair.trim()),
);

/** Right and wrong are opposites as adjectives alone; to right a wrong is another thing. */
const RIGHT = new Set(["right", "wrong"]);

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
        if (wordClass !== "a" || !RIGHT.has(lemma))
          if (SIDE_BY_SIDE.has([lemma, word].sort().join(" "))) continue;
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
