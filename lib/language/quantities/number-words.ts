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
export const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);

/**
 * Reads the number in words that begins at a token: "forty-two", "two hundred and fifty thousand", "a million", "half a dozen",
 * "two and a half million"; null for none. Pure.
 */
export function readNumberWords(tokens: readonly Token[], at: number, to: number): ReadNumber | null {
  const word = (index: number) => (index < to ? (tokens[index]?.lower ?? "") : "");
  const lead = leadOf(word, at);
  let sum: Sum | null = lead && { thousands: 0, rest: lead.value };
  let next = lead ? lead.next : at;
  for (let added = add(sum, word, next); added; added = add(sum, word, next)) {
    sum = added.sum;
    next = added.next;
  }
  if (!sum || next === at) return null;
  const value = rounded(sum.thousands + sum.rest);
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

/** 27.5 times a billion without the dust of binary fractions. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function numbered(words: string, first: number, step: number): ReadonlyMap<string, number> {
  return new Map(words.split(" ").map((word, index) => [word, first + index * step]));
}
