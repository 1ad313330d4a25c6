import type { LexiconData } from "@/lib/language/lexicon/lexicon-file";
import { numberLists } from "@/lib/language/lexicon/number-lists";
import { WORD_CLASSES } from "@/lib/language/lexicon/word-class";
import { chooseCanonical } from "./choose-canonical";
import { chooseWords, type Entry } from "./choose-words";
import { aboveOf, findOpposites, opposedHeads } from "./find-opposites";
import { findSpellings } from "./find-spellings";
import type { WordNet } from "./read-wordnet";

/** Senses of a word that are kept. Rarer ones would relate words that nobody relates. */
const MOST_SENSES = 4;
/** WordNet 3.1 has "unintentional" among the words for "intentional". */
const MISPLACED = new Set(["a01342767 unintentional"]);
/** Derivations are followed so far: "presidentially" to "presidential" to "president". */
const MOST_STEPS = 3;
/** Verbs of news whose noun of the same letters is another word, and as frequent. */
const HOMOGRAPHS = new Set(
  `base bear bow class company content counter court desert die found gear hide lay lie mean object park refuse season sink
  spring state suit tense tire train`.split(/\s+/),
);

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
    (wordNet.senses[wordClass].get(lemma) ?? [])
      .filter(({ id }) => !MISPLACED.has(`${id} ${lemma}`))
      .slice(0, MOST_SENSES)
      .map(({ id }) => numberSynset(id)),
  );
  // A map's loop also visits what is added meanwhile: the synsets above, up to the top.
  const above: number[][] = [];
  for (const [id, number] of synsets) above[number] = aboveOf(wordNet, id).map(numberSynset);
  const opposed = [...synsets].flatMap(([id, number]) =>
    id.startsWith("a") ? opposedHeads(wordNet, id).flatMap((other) => [number, numberSynset(other)]) : [],
  );
  return {
    words: WORD_CLASSES.map((wordClass) =>
      entries.filter((entry) => entry.wordClass === wordClass).map(({ lemma }) => lemma),
    ),
    senses: numberLists(senses),
    canonical: Int32Array.from(entries, (entry, number) => follow(wordNet, entry, numberOf) ?? number),
    homographs: Int32Array.from(entries.flatMap((entry, number) => (isOtherThanNoun(entry) ? [number] : []))),
    files: Int32Array.from([...synsets.keys()], (id) => wordNet.synsets.get(id)?.file ?? 0),
    above: numberLists([...synsets.values()].map((number) => above[number] ?? [])),
    antonyms: Int32Array.from(findOpposites(wordNet, entries, numberOf).flat()),
    opposedHeads: Int32Array.from(opposed),
    spellings: [
      ...[...spelt.keys()].map((number): [string, number] => {
        const { wordClass, lemma } = all[number] as Entry;
        return [`${wordClass}${lemma}`, numberOf(all[lastOf(spelt, number)] as Entry) as number];
      }),
      ...entries.flatMap((entry, number) => withoutHyphen(entry, number, numberOf)),
    ],
  };
}

/** "practise" goes with "practice" even where a spelling goes with another spelling first. */
function lastOf(spelt: ReadonlyMap<number, number>, number: number): number {
  const next = spelt.get(number);
  return next === undefined ? number : lastOf(spelt, next);
}

/** News writes "ceasefire" where WordNet has but "cease-fire". */
function withoutHyphen(
  { wordClass, lemma }: Entry,
  number: number,
  numberOf: (entry: Entry) => number | undefined,
): [string, number][] {
  const joined = lemma.replaceAll("-", "");
  const isNew = joined !== lemma && numberOf({ wordClass, lemma: joined }) === undefined;
  return isNew ? [[`${wordClass}${joined}`, number]] : [];
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

/** A verb with a noun that is written alike and means another thing: to state, a state. */
function isOtherThanNoun({ wordClass, lemma }: Entry): boolean {
  return wordClass === "v" && HOMOGRAPHS.has(lemma);
}
