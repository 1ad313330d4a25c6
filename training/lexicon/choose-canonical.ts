import type { WordClass } from "@/lib/language/lexicon/word-class";
import type { Entry } from "./choose-words";
import type { Pointer, Synset, WordNet } from "./read-wordnet";

/** Lexicographer's files of nouns that can name what a verb or an adjective says: acts, attributes, states and so on. */
const HAPPENINGS = new Set([4, 7, 9, 10, 11, 12, 16, 19, 21, 22, 26, 28]);
/** Words that have left behind what they were made from. */
const STRAYED: Readonly<Record<WordClass, ReadonlySet<string>>> = {
  n: new Set(
    `majority minority opportunity emergency television constitution currency revolution literature trial personality priority
    gravity intelligence quality consequence exception activity attention expertise will authority identity signature reality
    comedy humanity antiquity reputation revision administration haha extent option commission mission conversation execution
    vision prescription subject confidence attachment observation`.split(/\s+/),
  ),
  v: new Set(),
  a: new Set(
    "islamic catholic buddhist hindu humane incident romantic artistic operating wicked naked sacred rugged crooked beloved indeed red hundred".split(
      " ",
    ),
  ),
  r: new Set(
    "hardly barely lately nearly shortly really likely mostly largely simply merely fairly scarcely directly presently only early highly".split(
      " ",
    ),
  ),
};
/** Families that WordNet doesn't know of. */
const OWN: Readonly<Record<string, { lemma: string; wordClass: WordClass }>> = {
  belief: { lemma: "believe", wordClass: "v" },
  conversation: { lemma: "converse", wordClass: "v" },
  execution: { lemma: "execute", wordClass: "v" },
  loss: { lemma: "lose", wordClass: "v" },
  proof: { lemma: "prove", wordClass: "v" },
  relief: { lemma: "relieve", wordClass: "v" },
  responsibility: { lemma: "responsible", wordClass: "a" },
  safety: { lemma: "safe", wordClass: "a" },
  sale: { lemma: "sell", wordClass: "v" },
  observation: { lemma: "observe", wordClass: "v" },
};
/** What is built is no building. */
const ARTIFACT = 6;
const NOUN_SENSES = 4;
const VERB_SENSES = 4;

type Link = { lemma: string; wordClass: WordClass; cost: number };

/**
 * The word that a word comes down to by one derivation, or null: a noun of doing to its verb ("denial": "deny"), a noun of
 * being to its adjective ("safety": "safe"), an adverb to its adjective, an adjective to what it pertains to
 * ("presidential": "president") or the verb whose participle it is. Persons, things and groups stand for themselves, as do
 * adjectives whose first sense has an opposite.
 */
export function chooseCanonical(wordNet: WordNet, { wordClass, lemma }: Entry): Link | null {
  const senses = wordNet.senses[wordClass].get(lemma) ?? [];
  const own = OWN[lemma];
  if (own && wordClass === "n") return { ...own, cost: 0 };
  if (wordClass === "v" || STRAYED[wordClass].has(lemma)) return null;
  if (wordClass === "n") return nounTarget(wordNet, lemma, senses);
  if (wordClass === "r") return linked(wordNet, lemma, senses, "\\", ["a"], 2);
  const participle = participleOf(wordNet, lemma);
  if (participle) return { lemma: participle, wordClass: "v", cost: 0 };
  if (senses.slice(0, 1).some((synset) => pointersOf(synset, lemma).some(({ symbol }) => symbol === "!")))
    return null;
  return linked(wordNet, lemma, senses.slice(0, 1), "\\", ["n"], 2);
}

/** The verb whose past participle an adjective looks like: "wounded", "destroyed", "banned", "denied". */
function participleOf(wordNet: WordNet, lemma: string): string | null {
  const stem = /^(\w{2,})ed$/.exec(lemma)?.[1];
  if (!stem) return null;
  // "scared" comes from "scare": of "scar" it would have two r's.
  const verbs = [stem, stem.replace(/(\w)\1$/, "$1"), stem.replace(/i$/, "y")];
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(stem)) verbs.unshift(`${stem}e`);
  else verbs.push(`${stem}e`);
  return verbs.find((verb) => wordNet.senses.v.has(verb)) ?? null;
}

function nounTarget(wordNet: WordNet, lemma: string, senses: readonly Synset[]): Link | null {
  const [first] = senses;
  if (!first || !(HAPPENINGS.has(first.file) || lemma.endsWith("ing"))) return null;
  if (first.file === ARTIFACT || isRelatedHomograph(wordNet, lemma)) return null;
  const happenings = senses
    .slice(0, NOUN_SENSES)
    .map((synset) => (HAPPENINGS.has(synset.file) ? synset : null));
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
      if (word === lemma || word.includes(" ") || !isShaped(lemma, word, wordClass)) continue;
      const targetRank = wordNet.senses[wordClass].get(word)?.indexOf(target) ?? -1;
      const plain = isPlain(lemma, word);
      if (targetRank < 0 || (!plain && (rank > 1 || targetRank >= mostSenses))) continue;
      const ranks = rank + Math.min(targetRank, mostSenses);
      const cost = 10 * (ranks + classes.indexOf(wordClass)) - 3 * sharedStart(lemma, word);
      if (best === null || cost < best.cost) best = { lemma: word, wordClass, cost };
    }
  }
  return best;
}

function pointersOf(synset: Synset, lemma: string): Pointer[] {
  const place = synset.words.indexOf(lemma);
  return synset.pointers.filter(({ fromWord }) => fromWord === place);
}

/** "loss" comes from "lose"; what shares less than its first letter is another word, what is longer comes from it. */
function isShaped(lemma: string, target: string, targetClass: WordClass): boolean {
  const longer = target.length - lemma.length;
  return (
    sharedStart(lemma, target) >= 1 &&
    (targetClass === "n" || longer < 0 || (longer === 0 && targetClass === "v"))
  );
}

/** Whether a word is seen to be made from another, as "withdrawal" is: then all of its senses are, the rarer ones too. */
function isPlain(lemma: string, target: string): boolean {
  return sharedStart(lemma, target) >= Math.max(3, target.length - 1);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
