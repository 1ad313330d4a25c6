import { countedNoun } from "@/lib/language/quantities/counted-noun";
import { isNoQuantity } from "@/lib/language/quantities/is-no-quantity";
import type { ReadNumber } from "@/lib/language/quantities/number-words";
import {
  modifierBefore,
  modifierBehind,
  type QuantityModifier,
} from "@/lib/language/quantities/quantity-modifiers";
import { readNumber } from "@/lib/language/quantities/read-number";
import { readShare } from "@/lib/language/quantities/read-share";
import { currencyBefore, type Unit, unitBehind } from "@/lib/language/quantities/units";
import type { Stretch } from "@/lib/language/segment-words";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

/** How many or how much, as a text says it: from the modifier to what is counted. */
export type Quantity = Stretch & {
  /** The number that is named; null where words give bounds only ("between 30 and 40", "dozens"). Shares are in percent. */
  value: number | null;
  /** What it can be; null on a side that is open. "About" doesn't widen it; "more than" and "less than" leave the bound out. */
  min: number | null;
  max: number | null;
  modifier: QuantityModifier;
  /** "percent", "kilometre", "hour"…; null where things are counted. */
  unit: string | null;
  /** ISO 4217. */
  currency: string | null;
  /** The lemma of what is counted or measured: "soldier". */
  of: string | null;
};

/** An amount before its modifier is known: the first of its tokens, and the one behind it and its noun. */
type Amount = {
  low: number;
  high: number;
  vague: boolean;
  unit: string | null;
  currency: string | null;
  of: string | null;
  first: number;
  next: number;
  /** What stands between the number and its noun: "40 or more soldiers". */
  inside: QuantityModifier | null;
};

/** The words that a quantity can begin with, beside digits and signs of currencies; all others are passed over at once. */
const OPENING =
  wordSet(`no none half a an zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens scores tens
  hundreds thousands millions billions trillions several`);
const DIGIT_OR_SIGN = /^[+-]?\d|^[A-Z]{0,3}\p{Sc}$|^[A-Z]{3}$/u;

/** Number words that are a pronoun: "this one", "no one", "the other one". */
const PRONOUN_BEFORE = /^(?:no|this|that|every|any|each|another|which|the|other|some)$/;

/**
 * The quantities in a stretch of tokens, in order and apart. Pure and linear. Years, dates, times, ages, telephone
 * numbers, ordinals and numbers that are part of a name are none.
 */
export function findQuantities(tokens: readonly Token[], from = 0, to = tokens.length): Quantity[] {
  const found: Quantity[] = [];
  let free = from;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    const opens = token && (OPENING.has(token.lower) || DIGIT_OR_SIGN.test(token.text));
    const amount = opens ? readQuantity(tokens, at, from, to) : null;
    if (amount === null) at++;
    else if ("skip" in amount) at = amount.skip;
    else {
      const before = modifierBefore(tokens, free, amount.first);
      const behind = modifierBehind(tokens, amount.next, to);
      found.push(quantityOf(tokens, amount, before, behind));
      free = behind?.at ?? amount.next;
      at = free;
    }
  }
  return found;
}

function readQuantity(tokens: readonly Token[], at: number, from: number, to: number) {
  return readNone(tokens, at, to) ?? readPart(tokens, at, to) ?? readAmount(tokens, at, from, to);
}

type Modifier = { modifier: QuantityModifier; at: number } | null;

function quantityOf(tokens: readonly Token[], amount: Amount, before: Modifier, behind: Modifier): Quantity {
  const { low, high, unit, currency, of, vague } = amount;
  const modifier = amount.inside ?? behind?.modifier ?? before?.modifier ?? (vague ? "about" : "exactly");
  const first = before?.at ?? amount.first;
  const last = (behind?.at ?? amount.next) - 1;
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    value: low === high ? low : null,
    min: modifier === "at-most" || modifier === "less-than" ? null : low,
    max: modifier === "at-least" || modifier === "more-than" ? null : high,
    modifier,
    unit,
    currency,
    of,
  };
}

/** "no soldiers", "none of the soldiers"; "not one soldier" is read with the numbers. */
function readNone(tokens: readonly Token[], at: number, to: number): Amount | null {
  const none = tokens[at]?.lower === "none" && tokens[at + 1]?.lower === "of";
  if (!none && !(tokens[at]?.lower === "no" && tokens[at]?.tag === "DET")) return null;
  if (
    /^(?:longer|one|more|less|fewer|later|sooner|doubt|matter|way|wonder)$/.test(tokens[at + 1]?.lower ?? "")
  )
    return null;
  const noun = countedNoun(tokens, at + 1, to);
  return noun && zeroOf(at, noun);
}

function zeroOf(first: number, noun: { lemma: string; next: number }): Amount {
  return {
    low: 0,
    high: 0,
    vague: false,
    unit: null,
    currency: null,
    of: noun.lemma,
    first,
    next: noun.next,
    inside: null,
  };
}

/** "a third of the soldiers", "nine out of ten people". */
function readPart(tokens: readonly Token[], at: number, to: number): Amount | null {
  const share = readShare(tokens, at, to);
  if (!share) return null;
  const noun = countedNoun(tokens, share.next, to);
  const { percent } = share;
  const next = noun?.next ?? share.next;
  return {
    low: percent,
    high: percent,
    vague: false,
    unit: "percent",
    currency: null,
    of: noun?.lemma ?? null,
    first: at,
    next,
    inside: null,
  };
}

/** "40 soldiers", "between $3 and $4 million", "30-day supply"; `skip` goes behind a number that is no quantity. */
function readAmount(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): Amount | { skip: number } | null {
  const symbol = currencyBefore(tokens[at]);
  const number = readNumber(tokens, symbol ? at + 1 : at, to);
  if (!number) return readHalf(tokens, at, to);
  const word = tokens[at]?.lower ?? "";
  const before = at > from ? (tokens[at - 1]?.lower ?? "") : "";
  // "All but one of the 22 residents": these are left out.
  if (before === "but" && at - 1 > from && tokens[at - 2]?.lower === "all") return { skip: number.next };
  const range = secondOf(tokens, number, before, to);
  const { low, high } = range ?? number;
  const inside = modifierBehind(tokens, (range ?? number).next, to);
  const next = inside?.at ?? (range ?? number).next;
  const measure = unitBehind(tokens, next, to, number.written === "digits");
  const of = nounOf(tokens, next, measure, to);
  const behind = Math.max(measure?.next ?? next, of?.next ?? 0);
  if (word === "one" && low === 1 && !measure && (!of || PRONOUN_BEFORE.test(before))) return { skip: next };
  const counted = symbol !== null || measure !== null || (of !== null && isPlural(tokens, of.next - 1));
  if (isNoQuantity(tokens, at, next, low, counted)) return { skip: behind };
  const { unit = null, currency = null } = measure ?? {};
  if (word === "one" && before === "not" && of) return zeroOf(at - 1, of);
  return {
    low,
    high,
    vague: number.written === "vague",
    unit,
    currency: symbol ?? currency,
    of: of?.lemma ?? null,
    first: range && before === "between" ? at - 1 : at,
    next: behind,
    inside: inside?.modifier ?? null,
  };
}

/** "half an hour". */
function readHalf(tokens: readonly Token[], at: number, to: number): Amount | null {
  if (tokens[at]?.lower !== "half" || !/^an?$/.test(tokens[at + 1]?.lower ?? "")) return null;
  const measure = unitBehind(tokens, at + 2, to, false);
  if (!measure) return null;
  const { unit, currency, next } = measure;
  return { low: 0.5, high: 0.5, vague: false, unit, currency, of: null, first: at, next, inside: null };
}

/** The range whose first number was read: "3 to 4 million", "between 30 and 40", "two or three". Not "from 30 to 40": that is a change. */
function secondOf(
  tokens: readonly Token[],
  first: ReadNumber,
  before: string,
  to: number,
): ReadNumber | null {
  const joint = first.next < to ? (tokens[first.next]?.lower ?? "") : "";
  const joins =
    before === "between" ? joint === "and" : (joint === "to" && before !== "from") || joint === "or";
  if (!joins || first.low !== first.high) return null;
  const start = first.next + 1;
  const second = readNumber(tokens, currencyBefore(tokens[start]) ? start + 1 : start, to);
  if (!second || second.low !== second.high) return null;
  const borrows = first.factor === 1 && first.low * second.factor < second.low;
  const low = borrows ? first.low * second.factor : first.low;
  return low < second.low ? { ...second, low } : null;
}

function nounOf(tokens: readonly Token[], at: number, measure: Unit | null, to: number) {
  if (!measure) return countedNoun(tokens, at, to);
  const { next, currency } = measure;
  const joined = tokens[next]?.lower === "of" || tokens[at]?.text === "-" || currency !== null;
  return joined ? countedNoun(tokens, next, to) : null;
}

function isPlural(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  return (
    noun !== undefined &&
    (noun.lemma !== noun.lower || /^(?:people|police|troops|personnel|staff)$/.test(noun.lower))
  );
}
