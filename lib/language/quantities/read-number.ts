import { type ReadNumber, readNumberWords, rounded, SCALES } from "@/lib/language/quantities/number-words";
import type { Token } from "@/lib/language/token";

/** Behind digits only. "m" is a metre as well: see `quantities.ts`. */
const SHORT_SCALES = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["m", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);
/** "Dozens" are two at the least, and less than ten: beyond that one says "hundreds". */
const VAGUE = new Map([
  ["dozens", 12],
  ["scores", 20],
  ["tens", 10],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);
const FEW = new Map<string, readonly [number, number]>([
  ["few", [2, 9]],
  ["handful", [2, 9]],
  ["couple", [2, 2]],
  ["several", [3, 9]],
]);

const DIGITS = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,9})?$/;
const RANGE = /^(\d[\d,]{0,14}(?:\.\d{1,9})?)[-–](\d[\d,]{0,14}(?:\.\d{1,9})?)$/;
const LONGEST = 24;

/** Reads the number that begins at a token: "1,200", "27.5 bn", "two hundred and fifty", "30-40", "dozens of"; null for none. Pure. */
export function readNumber(tokens: readonly Token[], at: number, to: number): ReadNumber | null {
  const token = tokens[at];
  if (!token || token.text.length > LONGEST) return null;
  return readDigits(tokens, at, to) ?? readVague(tokens, at, to) ?? readNumberWords(tokens, at, to);
}

function readDigits(tokens: readonly Token[], at: number, to: number): ReadNumber | null {
  const word = tokens[at]?.text ?? "";
  const range = RANGE.exec(word);
  const low = range ? parseDigits(range[1] ?? "") : DIGITS.test(word) ? parseDigits(word) : Number.NaN;
  let high = range ? parseDigits(range[2] ?? "") : low;
  let next = at + 1;
  if (Number.isNaN(low) || Number.isNaN(high) || high < low) return null;
  const other = tokens[next + 1];
  if (
    !range &&
    next + 1 < to &&
    other &&
    /^[-–]$/.test(tokens[next]?.text ?? "") &&
    DIGITS.test(other.text)
  ) {
    // "2-1" is a result, no range.
    if (parseDigits(other.text) < low) return null;
    high = parseDigits(other.text);
    next += 2;
  }
  const { factor, next: behind } = scaleAt(tokens, next, to);
  return {
    low: rounded(low * factor),
    high: rounded(high * factor),
    factor,
    next: behind,
    written: "digits",
  };
}

/** "million", "-billion", "bn", "hundred thousand" behind digits. */
function scaleAt(tokens: readonly Token[], at: number, to: number): { factor: number; next: number } {
  const start = tokens[at]?.text === "-" && SCALES.has(tokens[at + 1]?.lower ?? "") ? at + 1 : at;
  let next = start;
  let factor = 1;
  while (next < to) {
    const word = tokens[next]?.lower ?? "";
    const scale =
      SCALES.get(word) ?? (next === at && !isMetre(tokens, at) ? SHORT_SCALES.get(word) : undefined);
    if (scale === undefined) break;
    factor *= scale;
    next++;
  }
  return { factor, next: next === start ? at : next };
}

/** "m" is a million behind money ("£3m") and before what is counted ("3m people"). */
function isMetre(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "m") return false;
  return tokens[at - 2]?.tag !== "SYM" && tokens[at + 1]?.tag !== "NOUN";
}

/** "dozens", "hundreds of thousands", "a few", "a couple of dozen". */
function readVague(tokens: readonly Token[], at: number, to: number): ReadNumber | null {
  const start = tokens[at]?.lower === "a" ? at + 1 : at;
  const word = tokens[start]?.lower ?? "";
  const few = FEW.get(word);
  if (few && start > at === (word !== "several")) {
    const behind = tokens[start + 1]?.lower === "of" ? start + 2 : start + 1;
    const { factor, next } = scaleAt(tokens, behind, to);
    const [low, high] = few;
    return {
      low: low * factor,
      high: high * factor,
      factor,
      next: factor > 1 ? next : start + 1,
      written: "vague",
    };
  }
  let factor = start === at ? VAGUE.get(word) : undefined;
  if (factor === undefined) return null;
  let next = at + 1;
  while (next + 1 < to && tokens[next]?.lower === "of") {
    const more = VAGUE.get(tokens[next + 1]?.lower ?? "");
    if (more === undefined) break;
    factor *= more;
    next += 2;
  }
  return { low: 2 * factor, high: 10 * factor - 1, factor: 1, next, written: "vague" };
}

function parseDigits(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
