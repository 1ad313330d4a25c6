import type { Stretch } from "@/lib/language/segment-words";
import type { Finding, Kind, Pair } from "./finding";
import { SAME } from "./match/match-words";
import type { Verdict } from "./verdict";

/** How the words of each side conflict, told from A and from B. */
const HOW: Readonly<Record<Kind, (turn: "A" | "B") => string>> = {
  negation: (turn) => `${turn} denies what ${other(turn)} asserts`,
  polarity: (turn) => `${turn} denies what ${other(turn)} says in other words`,
  none: (turn) => `${turn} says that there is none of what ${other(turn)} speaks of`,
  rejection: (turn) => `${turn} calls untrue what ${other(turn)} tells`,
  answer: (turn) => `${turn} answers ${other(turn)} and denies it`,
  antonym: () => "opposite words for the same thing",
  "opposite-word": () => "opposite words in statements that are alike otherwise",
  exclusive: () => "of these only one can be",
  quantity: () => "different numbers for the same thing",
  date: () => "different times for the same event",
  hour: () => "different hours for the same event",
  place: () => "different places for the same event",
  identity: () => "two are said to be what only one can be",
  swap: () => "the parts are the other way round",
  role: () => "another is said to have done it",
  quantifier: () => "all on one side, not all on the other",
};
/** Names and things that both sides speak of: as many are told. */
const MOST_SHARED = 3;
const DAY_WORDS = ["on the same day", "one day apart"];
/** Days: from then on what was so may have changed. */
const LONG = 7;

/**
 * Says why a finding is a conflict: the words of each side, how they conflict, what both speak of and how far apart they were said; and, apart, what
 * limits it. `turn` is the side that turns what the other says.
 */
export function explain(pair: Pair, finding: Finding): Pick<Verdict, "why" | "butNote"> {
  const { a, b } = pair;
  const turn = finding.turnedBy ?? "B";
  const how = HOW[finding.kind](turn);
  const facts = [sharedOf(pair, finding.a), apartOf(pair)].filter(Boolean).join("; ");
  const words = `A: ${quote(a.statement, finding.a)} / B: ${quote(b.statement, finding.b)}: `;
  return {
    why: `${words}${how}${facts ? `. ${sentence(facts)}` : ""}.`,
    butNote: limitsOf(pair, finding).join(" "),
  };
}

function other(side: "A" | "B"): "A" | "B" {
  return side === "A" ? "B" : "A";
}

/** The words, shortened where a whole statement is meant. */
function quote(statement: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return `“${shortened(statement)}”`;
  return `“${stretches.map(({ start, end }) => shortened(statement.slice(start, end))).join(" … ")}”`;
}

const LONGEST = 60;

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`;
}

function sentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What both speak of: the names and the most telling words, in A's order, words that stand together in one piece. */
function sharedOf({ a, match }: Pair, conflicting: readonly Stretch[]): string {
  const runs: { start: number; end: number; weight: number }[] = [];
  a.words.forEach(({ start, end, pos, weight }, index) => {
    if (conflicting.some((each) => each.start < end && start < each.end && each.end - each.start < LONGEST))
      return;
    if ((match.simA[index] ?? 0) < SAME || pos === "#" || pos === "r" || weight <= 1) return;
    const last = runs.at(-1);
    const telling = weight + (pos === "p" ? NAME : 0);
    if (last && start - last.end <= 1) Object.assign(last, { end, weight: last.weight + telling });
    else runs.push({ start, end, weight: telling });
  });
  const told = runs
    .toSorted((x, y) => y.weight - x.weight)
    .slice(0, MOST_SHARED)
    .sort((x, y) => x.start - y.start)
    .map(({ start, end }) => a.statement.slice(start, end));
  return told.length === 0 ? "" : `both speak of ${listed([...new Set(told)])}`;
}

/** A name tells more than a word that is as rare. */
const NAME = 5;

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function apartOf(pair: Pair): string {
  const days = daysApart(pair);
  return days === null ? "" : (DAY_WORDS[days] ?? `${days} days apart`);
}

/** Whole days between the two sayings; null where one isn't known. */
function daysApart({ a, b }: Pair): number | null {
  if (!a.said || !b.said) return null;
  return Math.max(0, a.said.from - b.said.to, b.said.from - a.said.to);
}

/** What an analyst should look at before confirming. */
function limitsOf(pair: Pair, { kind, measures }: Finding): string[] {
  const found: string[] = [];
  const days = daysApart(pair);
  if (days !== null && days >= LONG && kind !== "date" && kind !== "hour")
    found.push(`They were said ${days} days apart: things may have changed in between.`);
  if ((measures.hypothetical ?? 0) > 0) found.push("One side speaks of what may, should or will be.");
  if ((measures.reported ?? 0) > 0) found.push("One side repeats what somebody else said.");
  const names = strangeNames(pair);
  if (names.length > 0) found.push(`Only one side names ${listed(names)}.`);
  if (kind === "quantity" && (measures.weak ?? 0) > 0.3) found.push("What is counted isn't named alike.");
  return found;
}

const MOST_NAMES = 2;

/** Names that one side has and the other hasn't: a scope ("the Russian air force") or another party. */
function strangeNames({ a, b, match }: Pair): string[] {
  const strange = (claim: Pair["a"], alike: Float32Array) =>
    claim.words
      .filter(({ pos, weight }, index) => pos === "p" && weight > 1 && (alike[index] ?? 0) < SAME)
      .map(({ start, end }) => claim.statement.slice(start, end));
  return [...new Set([...strange(a, match.simA), ...strange(b, match.simB)])].slice(0, MOST_NAMES);
}
