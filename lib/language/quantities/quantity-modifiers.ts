import type { Token } from "@/lib/language/token";

export type QuantityModifier = "about" | "at-least" | "at-most" | "more-than" | "less-than" | "exactly";

/** What stands right before a number; the longest of those that fit counts. */
const BEFORE = phrases({
  "at-least": [
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "minimum",
  ],
  "at-most": [
    "at most",
    "up to",
    "as many as",
    "as much as",
    "no more than",
    "not more than",
    "a maximum of",
    "maximum",
  ],
  "more-than": [
    "more than",
    "over",
    "above",
    "upwards of",
    "in excess of",
    "greater than",
    "higher than",
    "exceeding",
    "well over",
    "just over",
    "larger than",
    "longer than",
  ],
  "less-than": [
    "less than",
    "fewer than",
    "under",
    "below",
    "lower than",
    "just under",
    "well under",
    "smaller than",
    "shorter than",
  ],
  about: [
    "about",
    "around",
    "roughly",
    "approximately",
    "some",
    "an estimated",
    "estimated",
    "circa",
    "nearly",
    "almost",
    "close to",
    "just short of",
    "more or less",
    "~",
  ],
  exactly: ["exactly", "precisely", "only", "just", "a total of", "merely", "a mere", "all"],
});
/** What stands right behind a number and its noun. */
const BEHIND = phrases({
  "at-least": ["or more", "or above", "and more", "plus", "+"],
  "at-most": ["or fewer", "or less", "or under", "at most"],
  about: ["or so", "or thereabouts"],
});
const LONGEST = 4;

export type Modifier = { modifier: QuantityModifier; at: number };

/** The modifier that ends before the token `at`; `at` of the answer is its first token. Of two ("at least about") the outer one counts. Pure. */
export function modifierBefore(tokens: readonly Token[], from: number, at: number): Modifier | null {
  const found = phraseBefore(tokens, from, at);
  return found && (phraseBefore(tokens, from, found.at) ?? found);
}

/** The modifier that begins at the token `at`; `at` of the answer is the token behind it. Pure. */
export function modifierBehind(tokens: readonly Token[], at: number, to: number): Modifier | null {
  for (let length = LONGEST; length > 0; length--) {
    const modifier = at + length <= to ? BEHIND.get(wordsOf(tokens, at, at + length)) : undefined;
    if (modifier) return { modifier, at: at + length };
  }
  return null;
}

function phraseBefore(tokens: readonly Token[], from: number, at: number): Modifier | null {
  for (let length = LONGEST; length > 0; length--) {
    const modifier = at - length >= from ? BEFORE.get(wordsOf(tokens, at - length, at)) : undefined;
    if (modifier) return { modifier, at: at - length };
  }
  return null;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

function phrases(lists: Partial<Record<QuantityModifier, string[]>>): ReadonlyMap<string, QuantityModifier> {
  const entries = Object.entries(lists) as [QuantityModifier, string[]][];
  return new Map(entries.flatMap(([modifier, list]) => list.map((phrase) => [phrase, modifier])));
}
