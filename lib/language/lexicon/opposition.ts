import { loadLexicon } from "@/lib/language/lexicon/load-lexicon";
import { listAt } from "@/lib/language/lexicon/number-lists";
import { OPPOSITES } from "@/lib/language/lexicon/opposites";
import { WORD_CLASSES, type WordClass } from "@/lib/language/lexicon/word-class";

/** "complementary": one of them holds ("alive", "dead"). "contrary": both can't, neither may ("rise", "fall"). */
export type Opposition = "contrary" | "complementary";

/** What WordNet's opposites with such a beginning say is that the other doesn't hold. */
const DENYING = /^(?:un|in|im|il|ir|non-?|dis)/;
/** Senses of an adjective that stand for it when its opposites are sought by way of what it is similar to. */
const SIMILAR_SENSES = 2;

type Opposites = Readonly<Record<WordClass, Map<string, Map<string, Opposition>>>>;
let known: Opposites | null = null;

/** How two lemmas of one class are opposed, or null. Without a class, of any. WordNet's pairs and our own. */
export function oppositionOf(a: string, b: string, wordClass?: WordClass): Opposition | null {
  if (!wordClass) {
    for (const each of WORD_CLASSES) {
      const found = oppositionOf(a, b, each);
      if (found) return found;
    }
    return null;
  }
  known ??= gatherOpposites();
  const found = known[wordClass].get(spelt(a, wordClass))?.get(spelt(b, wordClass));
  if (found) return found;
  return isNegated(a, b) || isNegated(b, a) ? "complementary" : null;
}

/** Whether two lemmas are opposites: "rise" and "fall", "legal" and "unlawful". */
export function areAntonyms(a: string, b: string, wordClass?: WordClass): boolean {
  return oppositionOf(a, b, wordClass) !== null;
}

/**
 * Whether two adjectives are opposites by way of what they are similar to, as "damp" and "arid" are by "wet" and "dry".
 * Weaker than `areAntonyms`, and false where that is true.
 */
export function areIndirectAntonyms(a: string, b: string): boolean {
  if (areAntonyms(a, b, "a")) return false;
  const { numbers, senses, above, opposedHeads } = loadLexicon();
  const one = numbers.a.get(a);
  const other = numbers.a.get(b);
  if (one === undefined || other === undefined) return false;
  const headsOf = (word: number) =>
    [...listAt(senses, word).subarray(0, SIMILAR_SENSES)].flatMap((synset) => [
      synset,
      ...listAt(above, synset),
    ]);
  const heads = headsOf(one);
  const others = headsOf(other);
  for (let at = 0; at < opposedHeads.length; at += 2)
    if (heads.includes(opposedHeads[at] as number) && others.includes(opposedHeads[at + 1] as number))
      return true;
  return false;
}

/** The lemma as the lexicon spells it. */
function spelt(lemma: string, wordClass: WordClass): string {
  const { numbers, lemmas } = loadLexicon();
  const number = numbers[wordClass].get(lemma);
  return number === undefined ? lemma : (lemmas[number] as string);
}

/** "non-lethal" says that something isn't lethal; new words are made so every day. */
function isNegated(negated: string, lemma: string): boolean {
  return negated.startsWith("non") && (negated === `non-${lemma}` || negated === `non${lemma}`);
}

function gatherOpposites(): Opposites {
  const { antonyms, lemmas, classOf } = loadLexicon();
  const opposites: Opposites = { n: new Map(), v: new Map(), a: new Map(), r: new Map() };
  const add = (wordClass: WordClass, a: string, b: string, opposition: Opposition) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = opposites[wordClass].get(one) ?? new Map<string, Opposition>();
      others.set(other, opposition);
      opposites[wordClass].set(one, others);
    }
  };
  for (let at = 0; at < antonyms.length; at += 2) {
    const one = antonyms[at] as number;
    const [a = "", b = ""] = [lemmas[one], lemmas[antonyms[at + 1] as number]];
    add(classOf(one), a, b, denies(a, b) || denies(b, a) ? "complementary" : "contrary");
  }
  for (const { wordClass, opposition, ones, others } of OPPOSITES)
    for (const a of ones)
      for (const b of others) add(wordClass, spelt(a, wordClass), spelt(b, wordClass), opposition);
  return opposites;
}

function denies(negated: string, lemma: string): boolean {
  return negated.endsWith(lemma) && DENYING.test(negated) && negated.length - lemma.length <= 4;
}
