import { monthNumber } from "@/lib/dates/months";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** Names that a number belongs to: "Article 5", "Resolution 2254", "Room 12". */
const LABELS =
  wordSet(`no no. nos nos. number chapter article resolution page pages section paragraph clause flight route
  highway road room gate line type phase round stage version channel level grade class group day week size model unit
  exit platform terminal building apartment area zone district ward sector block bus train tram figure table part volume
  act scene verse rule amendment proposition title tier`);

/**
 * Whether a number is none of things or measures: a year, a day of a month, a time of day, an age, a telephone number, or
 * part of a name. Pure.
 *
 * @param at the number's first token; @param next the one behind it; @param counted whether a plural noun or a unit follows.
 */
export function isNoQuantity(
  tokens: readonly Token[],
  at: number,
  next: number,
  value: number,
  counted: boolean,
): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  const before = tokens[at - 1];
  const text = tokens[at]?.text ?? "";
  const dated =
    isMonth(before) || isMonth(tokens[next]) || (word(next) === "of" && isMonth(tokens[next + 1]));
  if (dated && value <= 31) return true;
  if (/^(?:a\.?m\.?|p\.?m\.?|o['’]?clock|gmt|utc|hrs)$/.test(word(next))) return true;
  if (/^\d{3}-\d{4}$/.test(text) || isTelephone(tokens, at)) return true;
  if (isAge(word, at, next)) return true;
  if (/^(?:ago|later|earlier)$/.test(word(next + 1))) return true;
  if (counted) return false;
  if (/^(?:1\d|20)\d\d(?:[-–]\d{2,4})?$/.test(text)) return true;
  if (before && LABELS.has(before.lower)) return true;
  return before?.tag === "PROPN" && before.end >= (tokens[at]?.start ?? 0) - 1;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && monthNumber(token.lower) !== null;
}

/** "40-year-old", "40 years old", "aged 40", "age 40", "Jane Doe, 40, said". */
function isAge(word: (index: number) => string, at: number, next: number): boolean {
  const start = word(next) === "-" ? next + 1 : next;
  if (/^years?$/.test(word(start)) && (word(start + 1) === "old" || word(start + 2) === "old")) return true;
  if (/^(?:aged?|ages)$/.test(word(at - 1))) return true;
  return word(at - 1) === "," && (word(next) === "," || word(next) === ".") && next === at + 1;
}

function isTelephone(tokens: readonly Token[], at: number): boolean {
  const digits = (index: number) => /^\+?[\d()-]+$/.test(tokens[index]?.text ?? "");
  return (
    digits(at) &&
    ((digits(at - 1) && digits(at + 1)) ||
      (digits(at + 1) && digits(at + 2)) ||
      (digits(at - 1) && digits(at - 2)))
  );
}
