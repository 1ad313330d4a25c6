import type { Pair } from "@/lib/contradictions/compare/finding";
import { nearnessOf } from "@/lib/contradictions/compare/match/cover-of";
import { SAME } from "@/lib/contradictions/compare/match/match-words";
import { wordSet } from "@/lib/language/word-set";

/** What is measured of a pair whatever it conflicts by. */
export type CommonMeasures = {
  /** How much of the side that says less is covered by the other, and the other way round. */
  coverShort: number;
  coverLong: number;
  /** The same with words that are only related. */
  nearShort: number;
  nearLong: number;
  /** Weight of the shared words: two claims that share a single common word are about nothing together. */
  shared: number;
  /** Names that stand on one side only, as a share of all names, where both sides have names; and whether none is shared. */
  strangeNames: number;
  noSharedName: number;
  /** Numbers or dates that stand on one side only. */
  strangeDates: number;
  /** Words in the same order: 1 for two statements that differ in nothing but a word. */
  order: number;
  /** How long the longer one is: 1 at 40 content words. */
  length: number;
  /** How much longer it is than the other. */
  lengthGap: number;
  sameSpeaker: number;
  sameInstitution: number;
  answers: number;
  /** Whether the sources are about the same: 1 for several names in common, -1 for none; 0 where that isn't known. */
  sameStory: number;
  /** Both said by one speaker on one day: people rarely contradict themselves in one breath. */
  sameTalk: number;
  /** "The new contract" and "the contract", "the first signal" and "the second". */
  otherOne: number;
  /** Years between the two sayings, or between the two events; at most 1. */
  yearsApart: number;
};

/** Measures what two claims have in common. Pure. */
export function measurePair({ a, b, match, context }: Pair): CommonMeasures {
  const [short, long] = a.total <= b.total ? [match.coverA, match.coverB] : [match.coverB, match.coverA];
  const namesA = names(a, match.simA);
  const namesB = names(b, match.simB);
  const bothNamed = namesA.all > 0 && namesB.all > 0;
  return {
    coverShort: short,
    coverLong: long,
    nearShort:
      a.total <= b.total ? nearnessOf(a, match.nearA(), allOf(a)) : nearnessOf(b, match.nearB(), allOf(b)),
    nearLong:
      a.total <= b.total ? nearnessOf(b, match.nearB(), allOf(b)) : nearnessOf(a, match.nearA(), allOf(a)),
    shared: Math.min(1, (match.coverA * a.total) / 30),
    strangeNames: bothNamed ? (namesA.strange + namesB.strange) / (namesA.all + namesB.all) : 0,
    noSharedName: Number(bothNamed && namesA.strange === namesA.all && namesB.strange === namesB.all),
    strangeDates: strangeDates(a, b),
    order: orderOf(match.ofA, match.simA, Math.max(a.words.length, b.words.length)),
    length: Math.min(1.5, Math.max(a.words.length, b.words.length) / 40),
    lengthGap: Math.min(1.5, Math.abs(a.words.length - b.words.length) / 30),
    sameSpeaker: Number(context.relation === "same-actor"),
    sameInstitution: Number(context.relation === "same-institution"),
    answers: Number(context.answers !== null),
    sameStory: sameStory(a, b),
    sameTalk: Number(context.relation === "same-actor" && daysBetween(a.said, b.said) === 0),
    otherOne: otherOne(a, b, match),
    yearsApart: Math.min(1, daysBetween(a.said, b.said) / 365),
  };
}

function allOf({ words }: Pair["a"]): number[] {
  return words.map((_, index) => index);
}

function names({ words }: Pair["a"], alike: Float32Array): { all: number; strange: number } {
  let all = 0;
  let strange = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.pos !== "p") continue;
    all++;
    if ((alike[i] ?? 0) < SAME) strange++;
  }
  return { all, strange };
}

/** So many names in common make it the same story. */
const SAME_STORY = 3;

/** Exported for the finders, which ask for more where two sources have nothing in common. */
export function sameStory({ setting }: Pair["a"], other: Pair["b"]): number {
  if (setting.length === 0 || other.setting.length === 0) return 0;
  let shared = 0;
  for (const key of setting) if (other.setting.includes(key)) shared++;
  return shared === 0 ? -1 : Math.min(1, shared / SAME_STORY);
}

const WHICH =
  wordSet(`new old former previous earlier later first second third fourth fifth last next other another current present
  original northern southern eastern western left right upper lower early late`);

/** Whether a noun that both speak of has a word beside it on one side that says which one is meant, and not on the other. */
function otherOne(a: Pair["a"], b: Pair["b"], match: Pair["match"]): number {
  const tells = (claim: Pair["a"], alike: Float32Array) =>
    claim.words.some(
      ({ lemma, end }, i) =>
        WHICH.has(lemma) &&
        (alike[i] ?? 0) < SAME &&
        (alike[i + 1] ?? 0) >= SAME &&
        (claim.words[i + 1]?.start ?? 0) - end <= 1,
    );
  return Number(tells(a, match.simA) || tells(b, match.simB));
}

function strangeDates(a: Pair["a"], b: Pair["b"]): number {
  if (a.dates.length === 0 || b.dates.length === 0) return 0;
  const meets = a.dates.some((x) =>
    b.dates.some(
      (y) =>
        x.from === null ||
        y.from === null ||
        x.to === null ||
        y.to === null ||
        (x.from <= y.to && y.from <= x.to),
    ),
  );
  return meets ? 0 : 1;
}

function orderOf(ofA: Int16Array, alike: Float32Array, longest: number): number {
  let inOrder = 0;
  let last = -1;
  for (let i = 0; i < ofA.length; i++) {
    const other = ofA[i] ?? -1;
    if ((alike[i] ?? 0) < 1 || other <= last) continue;
    inOrder++;
    last = other;
  }
  return longest === 0 ? 0 : inOrder / longest;
}

function daysBetween(x: Pair["a"]["said"], y: Pair["a"]["said"]): number {
  if (!x || !y) return 0;
  return Math.max(0, x.from - y.to, y.from - x.to);
}
