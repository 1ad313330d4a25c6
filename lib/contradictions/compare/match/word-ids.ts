import type { Term } from "@/lib/contradictions/compare/claim-features";
import { areAntonyms, similarity, type WordClass } from "@/lib/language/lexicon/lexicon";
import { wordSet } from "@/lib/language/word-set";

const ids = new Map<string, number>();
const terms: Term[] = [];

/** Pairs' results; a pair's place is overwritten by the next pair that falls on it. */
const PLACES = 1 << 20;
const pairs = new Float64Array(PLACES).fill(-1);
const results = new Float32Array(PLACES);
const opposites = new Uint8Array(PLACES);
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
  return results[placeOf(one, other)] as number;
}

/** Whether two words are opposites, by their numbers; as quick. Names and numbers have none. */
export function areOppositeById(one: number, other: number): boolean {
  return one >= 0 && other >= 0 && one !== other && opposites[placeOf(one, other)] === 1;
}

function placeOf(one: number, other: number): number {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  const pair = low * MOST_IDS + high;
  const place = (Math.imul(low, 40503) + high) & (PLACES - 1);
  if (pairs[place] !== pair) {
    results[place] = wordSimilarity(terms[low], terms[high]);
    opposites[place] = Number(areOpposite(terms[low], terms[high]));
    pairs[place] = pair;
  }
  return place;
}

const REFUSING = wordSet("decline refuse reject spurn");
const TAKING = wordSet("get accept receive take win obtain");

/** Whether two words are opposites: those of the lexicon, and what is declined against what is got. */
function areOpposite(x: Term | undefined, y: Term | undefined): boolean {
  if (!x || !y || !classOf(x) || !classOf(y) || x.key === y.key) return false;
  return (x.pos === "v" && y.pos === "v" && isRefusal(x.lemma, y.lemma)) || areAntonyms(x.lemma, y.lemma);
}

/** "Declined the award" and "got the award". */
function isRefusal(x: string, y: string): boolean {
  return (REFUSING.has(x) && TAKING.has(y)) || (TAKING.has(x) && REFUSING.has(y));
}

/** The class that the lexicon knows a word by; null for names and numbers. */
function classOf({ pos }: Term): WordClass | null {
  return pos === "p" || pos === "#" ? null : pos;
}

/** How alike two words are. Names and numbers are alike only when they are equal. */
export function wordSimilarity(a: Term | undefined, b: Term | undefined): number {
  if (!a || !b) return 0;
  if (a.key === b.key || a.lemma === b.lemma) return 1;
  const [one, other] = [classOf(a), classOf(b)];
  return one && other ? similarity(a.lemma, b.lemma, one, other) : 0;
}
