import type { Stretch } from "@/lib/language/segment-words";

/** What made an extraction: its number rises when what is found changes, so that a case can be read again. */
export const ENGINE = "extract 1.2";

/** Some words of the text and where they stand. */
export type Mention = Stretch & { text: string };

/** Who speaks in a text, once for all of their claims. */
export type ExtractedSpeaker = {
  kind: "person" | "organisation" | "unnamed";
  /** The fullest form in the text. */
  name: string;
  /** The other forms in the text: "Gerasimov". */
  aliases: string[];
  role: string;
  institution: string | null;
};

/** An outlet, an agency or a document through which the words came; with offsets where it stands in the text. */
export type ExtractedStep = { text: string; verb: string; start?: number; end?: number };

/** Direct: in the speaker's words; indirect: in the reporter's; mixed: the reporter's with quoted words in them. */
export type Directness = "direct" | "indirect" | "mixed";

/** One statement that the text attributes to somebody. */
export type ExtractedClaim = {
  /** Which attribution of the text it belongs to, from 0: statements under one cue share it. */
  attribution: number;
  /** The statement on its own: pronouns replaced, polarity included. */
  statement: string;
  /** The words as they stand, without outer quotation marks and the "that" that introduces them. */
  content: Stretch[];
  /** Whether the cue rejects the words as they stand. */
  denies: boolean;
  /** Whether the speaker reports what somebody else said. */
  reported: boolean;
  /** `of` is an index into the extraction's speakers. */
  speaker: { of: number; mention: Mention } | null;
  cue: Mention | null;
  /** From the speaker outwards. */
  via: ExtractedStep[];
  directness: Directness;
  /** What "such" or "this" points to: the index of an earlier claim, where that was found. */
  refersTo: number | null;
  /** EDTF, from a date within the words. */
  happened: string | null;
  /** EDTF, from a date beside the cue; null means the source's date. */
  said: string | null;
};

/** What a text gave. */
export type Extraction = {
  engine: string;
  /** BCP 47; empty when it isn't known. */
  language: string;
  /** Why nothing was looked for; null when the text was read. */
  skipped: "language" | "not-text" | null;
  speakers: ExtractedSpeaker[];
  /** In the text's order. */
  claims: ExtractedClaim[];
};

/** What is known of a text beside its words. */
export type AboutText = { title?: string; publisher?: string /** EDTF, a day. */; publishedAt?: string };
