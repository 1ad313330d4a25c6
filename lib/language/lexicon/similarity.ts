import { canonicalOf } from "@/lib/language/lexicon/canonical-of";
import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";
import { areNearSynonyms } from "@/lib/language/lexicon/near-synonyms";
import type { WordClass } from "@/lib/language/lexicon/word-class";

const EQUAL = 1;
const DERIVED = 0.95;
const SYNONYMS = 0.85;
const KIND = 0.6;
const SIBLINGS = 0.35;

const KIND_SENSES = 2;
const KIND_STEPS = 3;
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
  if (canonicalOf(a, wordClass) === canonicalOf(b, otherClass)) return DERIVED;
  return wordClass === otherClass && areNearSynonyms(a, b, wordClass) ? SYNONYMS : 0;
}

/** As `similarity`, of words' numbers; two unknown words (-1) are unlike. Allocates nothing for a pair that was asked for lately. */
export function similarityOfWords(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  if (one === other) return EQUAL;
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  const pair = low * WORDS + high;
  const place = (Math.imul(low, 31) + high) & (PLACES - 1);
  if (pairs[place] !== pair) {
    results[place] = computeSimilarity(low, high);
    pairs[place] = pair;
  }
  return results[place] as number;
}

/** Whether two lemmas share a synset among their most frequent senses, or reports swap them. Without a class, in any. */
export function areSynonyms(a: string, b: string, wordClass?: WordClass): boolean {
  if (!wordClass) return (["n", "v", "a", "r"] as const).some((each) => areSynonyms(a, b, each));
  const one = wordNumber(a, wordClass);
  const other = wordNumber(b, wordClass);
  if (a === b || areNearSynonyms(a, b, wordClass)) return true;
  return one >= 0 && other >= 0 && (one === other || shareSense(one, other));
}

/** Whether the first is a kind of the second, by at most three steps: "tank" of "vehicle"; or a person, an animal, a plant. */
export function isKindOf(a: string, b: string, wordClass: "n" | "v" = "n"): boolean {
  const one = wordNumber(a, wordClass);
  if (one < 0) return false;
  const realm = wordClass === "n" ? REALMS[b] : undefined;
  if (realm !== undefined && a !== b) {
    const { senses, files } = loadLexicon();
    if (files[senses.items[senses.starts[one] as number] as number] === realm) return true;
  }
  const other = wordNumber(b, wordClass);
  return other >= 0 && one !== other && isBelow(one, other);
}

function computeSimilarity(one: number, other: number): number {
  const { canonical } = loadLexicon();
  if (canonical[one] === canonical[other]) return DERIVED;
  if (shareSense(one, other) || areNearSynonymsByNumber(one, other)) return SYNONYMS;
  if (isBelow(one, other) || isBelow(other, one)) return KIND;
  return areSiblings(one, other) ? SIBLINGS : 0;
}

function areNearSynonymsByNumber(one: number, other: number): boolean {
  const { lemmas, classOf } = loadLexicon();
  const wordClass = classOf(one);
  return (
    wordClass === classOf(other) && areNearSynonyms(lemmas[one] as string, lemmas[other] as string, wordClass)
  );
}

/** Whether a synset is among both words' senses, and the first sense of one of them or the second of both. */
function shareSense(one: number, other: number): boolean {
  const { starts, items } = loadLexicon().senses;
  const ours = starts[one] as number;
  const oursEnd = starts[one + 1] as number;
  const theirs = starts[other] as number;
  const theirsEnd = starts[other + 1] as number;
  for (let i = ours; i < oursEnd; i++)
    for (let j = theirs; j < theirsEnd; j++)
      if (items[i] === items[j] && (i === ours || j === theirs || i - ours + j - theirs === 2)) return true;
  return false;
}

function isBelow(one: number, other: number): boolean {
  const { starts, items } = loadLexicon().senses;
  const ours = starts[one] as number;
  const oursEnd = starts[one + 1] as number;
  const theirs = starts[other] as number;
  const theirsEnd = starts[other + 1] as number;
  for (let i = ours; i < oursEnd && i - ours < KIND_SENSES; i++)
    for (let j = theirs; j < theirsEnd && i - ours + j - theirs < KIND_SENSES; j++)
      if (reaches(items[i] as number, items[j] as number, KIND_STEPS)) return true;
  return false;
}

function reaches(synset: number, target: number, steps: number): boolean {
  const { starts, items } = loadLexicon().above;
  for (let at = starts[synset] as number; at < (starts[synset + 1] as number); at++) {
    const next = items[at] as number;
    if (next === target || (steps > 1 && reaches(next, target, steps - 1))) return true;
  }
  return false;
}

/** Whether two nouns' or verbs' first senses stand directly under one that isn't too wide. */
function areSiblings(one: number, other: number): boolean {
  const { senses, above, below } = loadLexicon();
  const ours = senses.items[senses.starts[one] as number] as number;
  const theirs = senses.items[senses.starts[other] as number] as number;
  for (let i = above.starts[ours] as number; i < (above.starts[ours + 1] as number); i++)
    for (let j = above.starts[theirs] as number; j < (above.starts[theirs + 1] as number); j++)
      if (above.items[i] === above.items[j] && (below[above.items[i] as number] as number) <= CLOSE_KINDS)
        return true;
  return false;
}
