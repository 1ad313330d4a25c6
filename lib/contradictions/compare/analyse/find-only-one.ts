import type { Sentence } from "@/lib/language/analyse-text";
import { opensCleft } from "@/lib/language/opens-cleft";
import type { Token } from "@/lib/language/token";

/** Who alone is said to have done something. Indices of tokens. */
export type OnlyOne = {
  /** The head of the phrase. */
  head: number;
  /** The predicates that it is said of stand from here on. */
  from: number;
  /** "and nobody else": what excludes the others, which turns nothing. */
  others: { first: number; last: number } | null;
};

/** So many tokens the phrase behind "it was" may take. */
const LONGEST = 12;
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const NOBODY = /^(?:nobody|none)$/;
/** "The first ship that sank" was followed by others. */
const ORDINAL = /^(?:first|second|third|last|next|only|best|worst|biggest|largest)$/;

/**
 * Who of a sentence is said to be the only one: "It was [Vale] who signed", "[Vale] and nobody else was there", "Only [Vale] knew",
 * "[Vale] alone knew". Null where nobody is. Pure.
 */
export function findOnlyOne(tokens: readonly Token[], { from, to }: Sentence): OnlyOne | null {
  return cleft(tokens, from, to) ?? andNobodyElse(tokens, from, to) ?? alone(tokens, from, to);
}

/** "It was the board that proposed it", not "it was not the board that", nor "it was a good day that ended badly". */
function cleft(tokens: readonly Token[], from: number, to: number): OnlyOne | null {
  if (!opensCleft(tokens, from)) return null;
  let head = -1;
  for (let at = from + 2; at < Math.min(to, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || ORDINAL.test(token.lower)) return null;
    if (head >= 0 && /^(?:who|that|which)$/.test(token.lower))
      return isVerbal(tokens[at + 1]) ? { head, from: at + 1, others: null } : null;
    if (!IN_PHRASE.test(token.tag)) return null;
    if (isNoun(token)) head = at;
  }
  return null;
}

function andNobodyElse(tokens: readonly Token[], from: number, to: number): OnlyOne | null {
  for (let at = from + 1; at + 2 < to; at++) {
    if (tokens[at]?.lower !== "and" || !isNoun(tokens[at - 1])) continue;
    const isNoOne = tokens[at + 1]?.lower === "no" && tokens[at + 2]?.lower === "one";
    const last = isNoOne ? at + 3 : at + 2;
    if ((isNoOne || NOBODY.test(tokens[at + 1]?.lower ?? "")) && tokens[last]?.lower === "else")
      return { head: at - 1, from: last + 1, others: { first: at + 1, last } };
  }
  return null;
}

/** "Only Vale knew", "Vale alone knew": at the beginning, where it is the subject; "Vale alone lost 40 men" says something else. */
function alone(tokens: readonly Token[], from: number, to: number): OnlyOne | null {
  const opens = tokens[from]?.lower === "only";
  let head = -1;
  for (let at = opens ? from + 1 : from; at < Math.min(to, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token) return null;
    if (head >= 0 && (opens ? isVerbal(token) : token.lower === "alone" && isVerbal(tokens[at + 1])))
      return !opens && tokens.slice(at, to).some(({ tag }) => tag === "NUM")
        ? null
        : { head, from: at, others: null };
    if (!IN_PHRASE.test(token.tag) || token.tag === "NUM") return null;
    if (isNoun(token)) head = at;
  }
  return null;
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === "NOUN" || token?.tag === "PROPN";
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === "VERB" || token?.tag === "AUX" || token?.tag === "ADV";
}
