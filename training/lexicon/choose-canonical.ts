import type { WordClass } from "@/lib/language/lexicon/word-class";
import type { Entry } from "./choose-words";
import type { Pointer, Synset, WordNet } from "./read-wordnet";

/** Lexicographer's files of nouns that can name what a verb or an adjective says: acts, attributes, states and so on. */
const HAPPENINGS = new Set([4, 7, 9, 10, 11, 12, 16, 19, 21, 22, 26, 28]);
/** Adverbs that have left their adjectives behind. */
const STRAYED = new Set(
  "hardly barely lately nearly shortly really likely mostly largely simply merely fairly scarcely directly presently only early".split(
    " ",
  ),
);
const VERB_SENSES = 4;

type Link = { lemma: string; wordClass: WordClass; cost: number };

/**
 * The word that a word comes down to by one derivation, or null: a noun of doing to its verb ("denial": "deny"), a noun of
 * being to its adjective ("safety": "safe"), an adverb to its adjective, an adjective to what it pertains to
 * ("presidential": "president") or the verb whose participle it is. Persons, things and groups stand for themselves, as do
 * adjectives with an opposite.
 */
export function chooseCanonical(wordNet: WordNet, { wordClass, lemma }: Entry): Link | null {
  const senses = wordNet.senses[wordClass].get(lemma) ?? [];
  if (wordClass === "v") return null;
  if (wordClass === "n") return nounTarget(wordNet, lemma, senses);
  if (wordClass === "r") return STRAYED.has(lemma) ? null : linked(wordNet, lemma, senses, "\\", ["a"], 2);
  if (senses.slice(0, 2).some((synset) => pointersOf(synset, lemma).some(({ symbol }) => symbol === "!")))
    return null;
  const verb = linked(wordNet, lemma, senses.slice(0, 1), "<", ["v"], VERB_SENSES);
  return verb ?? linked(wordNet, lemma, senses.slice(0, 1), "\\", ["n"], 2);
}

function nounTarget(wordNet: WordNet, lemma: string, senses: readonly Synset[]): Link | null {
  const [first] = senses;
  if (!first || !HAPPENINGS.has(first.file)) return null;
  if (isRelatedHomograph(wordNet, lemma)) return null;
  const happenings = senses.slice(0, 2).map((synset) => (HAPPENINGS.has(synset.file) ? synset : null));
  return linked(wordNet, lemma, happenings, "+", ["v", "a"], VERB_SENSES);
}

/** Whether a verb is written like the noun and means the same: "attack". */
export function isRelatedHomograph(wordNet: WordNet, lemma: string): boolean {
  const nouns = wordNet.senses.n.get(lemma)?.slice(0, 4) ?? [];
  const verbs = new Set(wordNet.senses.v.get(lemma)?.slice(0, 6));
  return nouns.some((synset) =>
    pointersOf(synset, lemma).some(({ symbol, to }) => {
      const target = wordNet.synsets.get(to);
      return symbol === "+" && target !== undefined && verbs.has(target);
    }),
  );
}

/** The cheapest word at the other end of a kind of pointer: by the senses' ranks, then by how much of the word is kept. */
function linked(
  wordNet: WordNet,
  lemma: string,
  senses: readonly (Synset | null)[],
  symbol: string,
  classes: readonly WordClass[],
  mostSenses: number,
): Link | null {
  let best: Link | null = null;
  for (const [rank, synset] of senses.entries()) {
    if (!synset) continue;
    for (const pointer of pointersOf(synset, lemma)) {
      const target = wordNet.synsets.get(pointer.to);
      const word = target?.words[pointer.toWord];
      const wordClass = target?.id.slice(0, 1) as WordClass;
      if (pointer.symbol !== symbol || !target || !word || !classes.includes(wordClass)) continue;
      const targetRank = wordNet.senses[wordClass].get(word)?.indexOf(target) ?? -1;
      if (targetRank < 0 || targetRank >= mostSenses || word === lemma || !isAlike(lemma, word)) continue;
      const cost = 10 * (rank + targetRank + classes.indexOf(wordClass)) - sharedStart(lemma, word);
      if (best === null || cost < best.cost) best = { lemma: word, wordClass, cost };
    }
  }
  return best;
}

function pointersOf(synset: Synset, lemma: string): Pointer[] {
  const place = synset.words.indexOf(lemma);
  return synset.pointers.filter(({ fromWord }) => fromWord === place);
}

/** "loss" comes from "lose"; what shares less than its first letter is another word. */
function isAlike(lemma: string, target: string): boolean {
  return sharedStart(lemma, target) >= 1 && !target.includes(" ");
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
