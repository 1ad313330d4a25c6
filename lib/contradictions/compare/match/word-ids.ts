import type { Term } from "@/lib/contradictions/compare/claim-features";
import { similarity } from "@/lib/language/lexicon/lexicon";

const ids = new Map<string, number>();
const terms: Term[] = [];

/** Pairs' results; a pair's place is overwritten by the next pair that falls on it. */
const PLACES = 1 << 18;
const pairs = new Float64Array(PLACES).fill(-1);
const results = new Float32Array(PLACES);
const MOST_IDS = 1 << 26;

/** The number of a word, by class, lemma and key: the same in every claim of the process. */
export function wordId(term: Term): number {
  const name = `${term.pos}/${term.lemma}/${term.key}`;
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, terms.length);
  terms.push(term);
  return terms.length - 1;
}

/** How alike two words are by their numbers, 0 to 1: a table lookup for a pair that was asked for lately. A number below 0 is like nothing. */
export function alikeById(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  if (one === other) return 1;
  const low = one < other ? one : other;
  const high = one < other ? other : one;
  const pair = low * MOST_IDS + high;
  const place = (Math.imul(low, 40503) + high) & (PLACES - 1);
  if (pairs[place] !== pair) {
    results[place] = wordSimilarity(terms[low], terms[high]);
    pairs[place] = pair;
  }
  return results[place] as number;
}

/** How alike two words are. Names and numbers are alike only when they are equal. */
export function wordSimilarity(a: Term | undefined, b: Term | undefined): number {
  if (!a || !b) return 0;
  if (a.key === b.key || a.lemma === b.lemma) return 1;
  if (a.pos === "#" || b.pos === "#" || a.pos === "p" || b.pos === "p") return 0;
  return similarity(a.lemma, b.lemma, a.pos, b.pos);
}
