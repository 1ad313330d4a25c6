import { canonicalOf } from "@/lib/language/lexicon/canonical-of";
import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";
import type { WordClass } from "@/lib/language/lexicon/word-class";

const EQUAL = 1;
const DERIVED = 0.95;
const SYNONYMS = 0.85;
const KIND = 0.6;
const SIBLINGS = 0.35;

const KIND_SENSES = 2;
const KIND_STEPS = 3;
/** Two words whose senses' ranks add up to more aren't what a writer would swap. */
const MOST_RANKS = 2;
/** A kind with more kinds below it than this is no close one: "act", "person", "change". */
const CLOSE_KINDS = 40;

/** Lexicographer's files of everything below a word: "soldier" is a person by six steps. */
const REALMS: Readonly<Record<string, number>> = { person: 18, animal: 5, plant: 20, food: 13 };

/** Pairs' results: a pair's place is overwritten by the next pair that falls on it. */
const PLACES = 1 << 16;
const pairs = new Float64Array(PLACES).fill(-1);
const results = new Float64Array(PLACES);
const WORDS = 1 << 20;

/** A word's number for `similarityOfWords`, or -1 when the lexicon doesn't know it. Look it up once per word, not per pair. */
export function wordNumber(lemma: string, wordClass: WordClass): number {
  return loadLexicon().numbers[wordClass].get(lemma) ?? -1;
}

/**
 * How alike two words mean, 0 to 1: 1 the same word, .95 derived one from the other ("deny", "denial"), .85 synonyms, .6 one
 * is a kind of the other, .35 both are close kinds of one thing, 0 nothing of that. Opposites are often close kinds of one
 * thing: ask for them first. `otherClass` is the second word's, when it isn't the first's.
 */
export function similarity(a: string, b: string, wordClass: WordClass, otherClass = wordClass): number {
  if (a === b) return EQUAL;
  const one = wordNumber(a, wordClass);
  const other = wordNumber(b, otherClass);
  if (one >= 0 && other >= 0) {
    const found = similarityOfWords(one, other);
    if (found > 0) return found;
  }
  return canonicalOf(a, wordClass) === canonicalOf(b, otherClass) ? DERIVED : 0;
}

/** As `similarity`, of words' numbers; two unknown words (-1) are unlike. Allocates nothing. */
export function similarityOfWords(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  if (one === other) return EQUAL;
  const [low, high] = one < other ? [one, other] : [other, one];
  const pair = low * WORDS + high;
  const place = (Math.imul(low, 31) + high) & (PLACES - 1);
  if (pairs[place] !== pair) {
    results[place] = computeSimilarity(low, high);
    pairs[place] = pair;
  }
  return results[place] as number;
}

/** Whether two lemmas share a synset among their most frequent senses. Without a class, in any. */
export function areSynonyms(a: string, b: string, wordClass?: WordClass): boolean {
  if (!wordClass) return (["n", "v", "a", "r"] as const).some((each) => areSynonyms(a, b, each));
  const one = wordNumber(a, wordClass);
  const other = wordNumber(b, wordClass);
  return a === b || (one >= 0 && other >= 0 && (one === other || shareSense(one, other)));
}

/** Whether the first is a kind of the second, by at most three steps: "tank" of "vehicle"; or a person, an animal, a plant. */
export function isKindOf(a: string, b: string, wordClass: "n" | "v" = "n"): boolean {
  const one = wordNumber(a, wordClass);
  if (one < 0) return false;
  const realm = wordClass === "n" ? REALMS[b] : undefined;
  if (realm !== undefined && a !== b) {
    const { senses, files } = loadLexicon();
    if (files[senses[one]?.[0] ?? -1] === realm) return true;
  }
  const other = wordNumber(b, wordClass);
  return other >= 0 && one !== other && isBelow(one, other);
}

function computeSimilarity(one: number, other: number): number {
  const { canonical } = loadLexicon();
  if (canonical[one] === canonical[other]) return DERIVED;
  if (shareSense(one, other)) return SYNONYMS;
  if (isBelow(one, other) || isBelow(other, one)) return KIND;
  return areSiblings(one, other) ? SIBLINGS : 0;
}

function shareSense(one: number, other: number): boolean {
  const { senses } = loadLexicon();
  const ours = senses[one] as number[];
  const theirs = senses[other] as number[];
  for (let i = 0; i < ours.length; i++)
    for (let j = 0; j < theirs.length && i + j <= MOST_RANKS; j++) if (ours[i] === theirs[j]) return true;
  return false;
}

function isBelow(one: number, other: number): boolean {
  const { senses } = loadLexicon();
  const ours = senses[one] as number[];
  const theirs = senses[other] as number[];
  for (let i = 0; i < ours.length && i < KIND_SENSES; i++)
    for (let j = 0; j < theirs.length && i + j < KIND_SENSES; j++)
      if (reaches(ours[i] as number, theirs[j] as number, KIND_STEPS)) return true;
  return false;
}

function reaches(synset: number, target: number, steps: number): boolean {
  for (const next of loadLexicon().above[synset] as number[])
    if (next === target || (steps > 1 && reaches(next, target, steps - 1))) return true;
  return false;
}

function areSiblings(one: number, other: number): boolean {
  const { senses, above, below } = loadLexicon();
  const ours = above[senses[one]?.[0] as number] as number[];
  const theirs = above[senses[other]?.[0] as number] as number[];
  for (const kind of ours) if ((below[kind] as number) <= CLOSE_KINDS && theirs.includes(kind)) return true;
  return false;
}
