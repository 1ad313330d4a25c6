import type { LexiconData } from "@/lib/language/lexicon/lexicon-file";
import { WORD_CLASSES } from "@/lib/language/lexicon/word-class";
import { chooseCanonical, isRelatedHomograph } from "./choose-canonical";
import { chooseWords, type Entry } from "./choose-words";
import { aboveOf, findOpposites, opposedHeads } from "./find-opposites";
import { findSpellings } from "./find-spellings";
import type { WordNet } from "./read-wordnet";

/** Senses of a word that are kept. Rarer ones would relate words that nobody relates. */
const MOST_SENSES = 3;
/** Derivations are followed so far: "presidentially" to "presidential" to "president". */
const MOST_STEPS = 3;

/** What the lexicon's file holds of WordNet, the same each time for the same WordNet. */
export function assembleLexicon(wordNet: WordNet): Omit<LexiconData, "documents" | "frequencies"> {
  const all = chooseWords(wordNet);
  const spelt = findSpellings(wordNet, all, numbering(all));
  const entries = all.filter((_, number) => !spelt.has(number));
  const numberOf = numbering(entries);
  const synsets = new Map<string, number>();
  const numberSynset = (id: string) => {
    if (!synsets.has(id)) synsets.set(id, synsets.size);
    return synsets.get(id) as number;
  };
  const senses = entries.map(({ wordClass, lemma }) =>
    (wordNet.senses[wordClass].get(lemma) ?? []).slice(0, MOST_SENSES).map(({ id }) => numberSynset(id)),
  );
  // A map's loop also visits what is added meanwhile: the synsets above, up to the top.
  const above: number[][] = [];
  for (const [id, number] of synsets) above[number] = aboveOf(wordNet, id).map(numberSynset);
  const opposed = [...synsets].flatMap(([id, number]) =>
    id.startsWith("a")
      ? opposedHeads(wordNet, id).map((other): [number, number] => [number, numberSynset(other)])
      : [],
  );
  return {
    words: WORD_CLASSES.map((wordClass) =>
      entries.filter((entry) => entry.wordClass === wordClass).map(({ lemma }) => lemma),
    ),
    senses,
    canonical: entries.map((entry, number) => follow(wordNet, entry, numberOf) ?? number),
    homographs: entries.flatMap((entry, number) => (isOtherThanNoun(wordNet, entry) ? [number] : [])),
    files: [...synsets.keys()].map((id) => wordNet.synsets.get(id)?.file ?? 0),
    above: [...synsets.values()].map((number) => above[number] ?? []),
    antonyms: findOpposites(wordNet, entries, numberOf),
    opposedHeads: opposed,
    spellings: [...spelt.keys()].map((number): [string, number] => {
      const { wordClass, lemma } = all[number] as Entry;
      return [`${wordClass}${lemma}`, numberOf(all[lastOf(spelt, number)] as Entry) as number];
    }),
  };
}

/** "practise" goes with "practice" even where a spelling goes with another spelling first. */
function lastOf(spelt: ReadonlyMap<number, number>, number: number): number {
  const next = spelt.get(number);
  return next === undefined ? number : lastOf(spelt, next);
}

function numbering(entries: readonly Entry[]): (entry: Entry) => number | undefined {
  const numbers = new Map(entries.map(({ wordClass, lemma }, number) => [wordClass + lemma, number]));
  return ({ wordClass, lemma }) => numbers.get(wordClass + lemma);
}

function follow(wordNet: WordNet, start: Entry, numberOf: (entry: Entry) => number | undefined) {
  let target: number | undefined;
  let entry = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = chooseCanonical(wordNet, entry);
    if (!next || numberOf(next) === undefined) break;
    target = numberOf(next);
    entry = next;
  }
  return target;
}

/** A verb with a noun that is written alike and has nothing to do with it: to state, a state. */
function isOtherThanNoun(wordNet: WordNet, { wordClass, lemma }: Entry): boolean {
  return wordClass === "v" && wordNet.senses.n.has(lemma) && !isRelatedHomograph(wordNet, lemma);
}
