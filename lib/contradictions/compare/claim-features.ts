import type { HourInText } from "@/lib/language/hours-in-text";

/** A content word of a statement. */
export type Term = {
  /** Where it stands in the statement: UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  lemma: string;
  /** What joins it with its derivations ("decision" and "decide"); equal keys are the same word to the comparison. */
  key: string;
  /** Noun, verb, adjective, adverb, name, number. */
  pos: "n" | "v" | "a" | "r" | "p" | "#";
  /** How telling it is: an inverse document frequency; next to nothing for the speaker's own name. */
  weight: number;
};

/** How far a proposition is put forward as true of the world. */
export type Mood = "fact" | "possible" | "obliged" | "future" | "unreal" | "asked";

/** What turns a proposition into its opposite. */
export type Turn = "not" | "no" | "without" | "barely" | "lexical";

export type Quantifier = "all" | "some" | "most" | "none" | "only" | "one";

/** Who or what takes part in a proposition. */
export type Argument = {
  role: "subject" | "object" | "oblique";
  /** "from", "against"; "" for subjects and objects. */
  preposition: string;
  /** Index of its head among the terms; -1 for a pronoun. */
  head: number;
  /** Indices of all of its terms, the head's included. */
  terms: number[];
  quantifier: Quantifier | null;
};

/** Something that the statement says of something. */
export type Proposition = {
  /** The word that says it; `term` is its index among the terms, -1 for an empty word ("have", "be"). */
  predicate: { start: number; end: number; lemma: string; key: string; term: number };
  /** "There is a clause", "is guilty", "gave no warning" (with the noun as predicate), or a verb. */
  kind: "verb" | "state" | "existence" | "noun";
  /** Whether it is turned an odd number of times. */
  negated: boolean;
  /** What turns it, the last one, and where that stands. */
  turn: { kind: Turn; start: number; end: number } | null;
  mood: Mood;
  tense: "past" | "present" | "future" | null;
  /** Whether it stands under a verb of saying or thinking of somebody else's. */
  reported: boolean;
  /** Whether a clause above it is turned: "did not watch them kick" doesn't say whether they kicked. */
  shadowed: boolean;
  /** How many clauses stand above it. */
  depth: number;
  arguments: Argument[];
  /** Terms of the clause that are neither the predicate nor in an argument: adverbs, adjectives. */
  modifiers: number[];
  quantities: number[];
  dates: number[];
  hours: number[];
};

/** A name of several words, by its terms' indices, without titles. */
export type NamedWords = { kind: "person" | "organisation" | "place"; words: number[] };

/** How many or how much. */
export type Amount = {
  start: number;
  end: number;
  min: number | null;
  max: number | null;
  modifier: "about" | "at-least" | "at-most" | "more-than" | "less-than" | "exactly";
  /** The number that it is a part of: 3 of "one of three people"; else null. */
  whole: number | null;
  /** Whether it tells which thing is meant rather than how much there is: "the 10 mg tablet", "a 30-day supply". */
  attribute: boolean;
  /** A unit or a currency; null where things are counted. */
  unit: string | null;
  /** Key and lemma of what is counted. */
  of: string | null;
  /** The term of what is counted, where it is one; else -1. */
  term: number;
};

/** Where. */
export type NamedPlace = {
  /** Indices of the name's terms. */
  words: number[];
  manner: "at" | "from" | "to";
  /** The state that it is or is the capital of; null for a place that our list doesn't know. */
  state: string | null;
  /** Whether it is a capital: no other town lies in it. */
  isCity: boolean;
};

/** A date in the statement, in days since 1970, `to` inclusive. */
export type TimeSpan = { start: number; end: number; from: number | null; to: number | null; edtf: string };

/** Words that call something untrue: "hoax", "No, …", "debunked". */
export type Rejection = { start: number; end: number; word: string; strength: "strong" | "weak" };

/**
 * What comparing needs to know of a claim, computed once by `analyseClaim` and stored with `COMPARE_ENGINE`. Plain JSON:
 * it goes through a database and between threads as it is.
 */
export type ClaimFeatures = {
  /** The statement it was computed from. */
  statement: string;
  /** Why nothing was computed: the language isn't known, or there are no words. Then it conflicts with nothing. */
  skipped: "language" | "empty" | null;
  /** The statement's words, folded (case, punctuation, spaces, quotation marks): equal for equal claims. */
  fingerprint: string;
  /** Canonical content terms for the index, the most telling first; at most 12. */
  terms: string[];
  /** The content words in the statement's order. */
  words: Term[];
  /** Names of two words and more. */
  names: NamedWords[];
  /** What its source is about, as `settingOf` tells; empty where that isn't known. */
  setting: string[];
  propositions: Proposition[];
  quantities: Amount[];
  dates: TimeSpan[];
  hours: HourInText[];
  places: NamedPlace[];
  rejection: Rejection | null;
  /** When it happened and when it was said, in days since 1970. */
  happened: { from: number; to: number } | null;
  said: { from: number; to: number } | null;
  /** Whether its cue is a denial: "denied that", "rejected the claim". */
  denies: boolean;
  /** Whether the speaker stands for it: not for what somebody else is reported to have said, nor for what one "would not say". */
  held: boolean;
};

/** What there is to know of a claim: its words and its dates. */
export type ComparedClaim = {
  statement: string;
  /** EDTF. */
  happened?: string | null;
  /** EDTF: when it was said, or else its source's date. */
  said?: string | null;
  /** Whether the speaker reports what somebody else said: then it isn't held against the speaker. */
  reported?: boolean;
  /** What its source is about, as `settingOf` tells it. */
  setting?: readonly string[];
  /** The reporting words: "would not say that" commits nobody. */
  cue?: string | null;
  /** Who makes the claim, by name: what is said of oneself isn't what the claim is about. */
  speaker?: string | null;
  /** The statement of the claim that it answers: what "such" or "this" in it points to. */
  answers?: string | null;
};
