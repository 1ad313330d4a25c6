import type { Directness, ExtractedStep } from "@/lib/claims/extract/extracted-claim";
import type { Stretch } from "@/lib/language/segment-words";

/** Some tokens in a row, by their index in the analysis, the last one included. */
export type TokenSpan = { first: number; last: number };

/** By which construction an attribution was recognised. */
export type AttributionKind =
  /** “C,” X said; X said: “C”; also quotes that go on after the attribution. */
  | "direct-quote"
  /** X said that C; X told A that C; X, saying that C. */
  | "clause"
  /** C, X said, C. */
  | "parenthetical"
  /** According to X, C; in the words of X, C. */
  | "according-to"
  /** X's claim that C; the ministry's denial of C. */
  | "nominal"
  /** X denied doing C; X accused Y of C; X called C false. */
  | "phrase"
  /** X was quoted as saying C; C, it was reported. */
  | "passive"
  /** Reportedly C, with nobody named. */
  | "hearsay"
  /** LAVROV: C. */
  | "transcript";

/**
 * One attribution as the text has it: who, by which words, what. The speaker is the phrase as it stands ("he", "a junior
 * minister", "Karin Wolf, the head of the harbour board"); who that is, is resolved later.
 */
export type Attribution = {
  kind: AttributionKind;
  /** The index of the sentence with the cue; in a transcript, of the first sentence of the turn. */
  sentence: number;
  /** The whole noun phrase, with its appositions; null where nobody is named ("it was reported", "reportedly"). */
  speaker: TokenSpan | null;
  /** The head of the speaker's phrase ("aide"), by which it agrees with pronouns; null with no speaker. */
  speakerHead: number | null;
  /** The verb with its auxiliaries and negation, or the words that stand for it; null in transcripts. */
  cue: TokenSpan | null;
  /** The lemma of the cue's main word: "say", "according", "denial". */
  cueLemma: string;
  /** Whom it was said to, where the text tells: "reporters" of "told reporters". */
  addressee: TokenSpan | null;
  /** All words under this cue, unsplit, in order; without outer quotation marks and introducing "that". */
  content: Stretch[];
  directness: Directness;
  /** The cue rejects the words as they stand ("denied receiving support"). */
  denies: boolean;
  /** The speaker tells what another said. */
  reported: boolean;
  /** By which words within the content it does so: the first token of each cue; every word where this isn't told. */
  others?: readonly number[];
  /** The outlets, agencies and documents it came through, from the speaker outwards. */
  via: ExtractedStep[];
};
