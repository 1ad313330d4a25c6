import type { Basis } from "@/lib/db/generated/enums";
import type { Stretch } from "@/lib/language/segment-words";
import type { ClaimFeatures } from "./claim-features";
import type { WordMatch } from "./match/match-words";
import type { PreparedClaim } from "./match/prepared-claim";
import type { PairContext } from "./verdict";

/** The ways that two claims are looked at for a conflict; each has a finder of its own in `conflicts/`. */
export const KINDS = [
  "negation",
  "polarity",
  "none",
  "rejection",
  "antonym",
  "opposite-word",
  "quantity",
  "date",
  "hour",
  "place",
  "identity",
  "swap",
  "role",
  "exclusive",
  "quantifier",
  "answer",
] as const;
export type Kind = (typeof KINDS)[number];

/** What is measured of a finding, for its score. All lie between -1 and 1 or so; a measure that is not named is 0. */
export type Measures = Partial<Record<Measure, number>>;
export type Measure =
  | "predicate"
  | "subject"
  | "object"
  | "oblique"
  | "stray"
  | "sure"
  | "adrift"
  | "cover"
  | "coverOther"
  | "whole"
  | "wholeOther"
  | "strangest"
  | "strangestOther"
  | "negatedElsewhere"
  | "rest"
  | "otherRest"
  | "depth"
  | "mood"
  | "hypothetical"
  | "reported"
  | "shadowed"
  | "drift"
  | "beside"
  | "alone"
  | "supported"
  | "lexical"
  | "barely"
  | "total"
  | "weak"
  | "apart"
  | "loose"
  | "update"
  | "near"
  | "weakest"
  | "weakestOther"
  | "nearness"
  | "nearnessOther"
  | "predicateNear"
  | "nearOther"
  | "anchor"
  | "counted"
  | "measured"
  | "many"
  | "zero"
  | "small";

/** One way in which two claims seem to conflict. */
export type Finding = {
  kind: Kind;
  basis: Basis;
  /** The words of each side that conflict. */
  a: Stretch[];
  b: Stretch[];
  measures: Measures;
  /** The side that turns what the other says, where one does. */
  turnedBy?: "A" | "B";
};

/** Two claims that are being compared. */
export type Pair = {
  a: PreparedClaim;
  b: PreparedClaim;
  match: WordMatch;
  context: PairContext;
};

/** The same pair from the other side. */
export function turned({ a, b, match, context }: Pair): Pair {
  const { ofA, simA, ofB, simB, nearA, nearB, coverA, coverB } = match;
  return {
    a: b,
    b: a,
    match: {
      ofA: ofB,
      simA: simB,
      ofB: ofA,
      simB: simA,
      nearA: nearB,
      nearB: nearA,
      coverA: coverB,
      coverB: coverA,
    },
    context:
      context.answers === null ? context : { ...context, answers: context.answers === "a" ? "b" : "a" },
  };
}

/** A finding of the turned pair, told from the pair's own sides. */
export function turnBack(finding: Finding): Finding {
  return { ...finding, a: finding.b, b: finding.a, turnedBy: "B" };
}

/** The stretch of a word of a claim. */
export function stretchOfWord(claim: ClaimFeatures, word: number): Stretch[] {
  const term = claim.words[word];
  return term ? [{ start: term.start, end: term.end }] : [];
}
