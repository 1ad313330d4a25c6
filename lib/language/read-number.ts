import type { Token } from "@/lib/language/token";

/** A number as words or digits give it. */
export type ReadNumber = {
  low: number;
  high: number;
  /** The "million" in "3 million", 1 without such a word: the first number of "3 to 4 million" borrows it. */
  factor: number;
  /** The index of the token behind it. */
  next: number;
  written: "digits" | "words" | "vague";
};

const UNITS = numbered(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  0,
  1,
);
const TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);
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
  return readDigits(tokens, at, to) ?? readVague(tokens, at, to) ?? readWords(tokens, at, to);
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
  return { low: round(low * factor), high: round(high * factor), factor, next: behind, written: "digits" };
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

/** "forty-two", "two hundred and fifty thousand", "a million", "half a dozen", "two and a half million". */
function readWords(tokens: readonly Token[], at: number, to: number): ReadNumber | null {
  const word = (index: number) => (index < to ? (tokens[index]?.lower ?? "") : "");
  const lead = leadOf(word, at);
  let sum: Sum | null = lead && { thousands: 0, rest: lead.value };
  let next = lead ? lead.next : at;
  for (let added = add(sum, word, next); added; added = add(sum, word, next)) {
    sum = added.sum;
    next = added.next;
  }
  if (!sum || next === at) return null;
  const value = round(sum.thousands + sum.rest);
  let factor = 1;
  for (let back = next - 1; back > at && SCALES.has(word(back)); back--)
    factor *= SCALES.get(word(back)) ?? 1;
  return { low: value, high: value, factor, next, written: "words" };
}

type Word = (index: number) => string;
/** What was read so far: whole thousands, millions..., and what stands behind them. */
type Sum = { thousands: number; rest: number };

/** "a" and "half a" before a scale. */
function leadOf(word: Word, at: number): { value: number; next: number } | null {
  const half = word(at) === "half";
  const next = half ? at + 1 : at;
  if (!/^an?$/.test(word(next)) || !SCALES.has(word(next + 1))) return null;
  return { value: half ? 0.5 : 1, next: next + 1 };
}

/** The sum with the next word or words of the number; null where it ends. */
function add(sum: Sum | null, word: Word, at: number): { sum: Sum; next: number } | null {
  const here = word(at);
  const { thousands, rest } = sum ?? { thousands: 0, rest: 0 };
  const scale = SCALES.get(here);
  if (scale !== undefined) {
    if (!sum) return null;
    const scaled = (rest || 1) * scale;
    const small = scale < 1000;
    return {
      sum: small ? { thousands, rest: scaled } : { thousands: thousands + scaled, rest: 0 },
      next: at + 1,
    };
  }
  if (here === "-" || here === "and") {
    if (!sum) return null;
    if (here === "and" && word(at + 1) === "a" && word(at + 2) === "half") {
      return { sum: { thousands, rest: rest + 0.5 }, next: at + 3 };
    }
    // "Twenty-five" and "a hundred and five", but not "five-day" nor "twenty and five".
    const joins = here === "-" || (rest % 100 === 0 && thousands + rest > 0);
    return joins && (UNITS.has(word(at + 1)) || TENS.has(word(at + 1))) ? add(sum, word, at + 1) : null;
  }
  const value = UNITS.get(here) ?? TENS.get(here);
  if (value === undefined) return null;
  // "Twenty two" and "hundred two" are one number, "one two" are two.
  const fits = !sum || rest % 100 === 0 || (rest % 10 === 0 && rest % 100 >= 20 && value < 10);
  return fits ? { sum: { thousands, rest: rest + value }, next: at + 1 } : null;
}

function parseDigits(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

/** 27.5 times a billion without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function numbered(words: string, first: number, step: number): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, first + index * step]));
}
