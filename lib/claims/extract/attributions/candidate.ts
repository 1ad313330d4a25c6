import type { AttributionKind, TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import type { CueFrame } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import type { ExtractedStep } from "@/lib/claims/extract/extracted-claim";
import type { Stretch } from "@/lib/language/segment-words";

/** A cue with what was found around it, before quotes are given to it and one cue within another's words is dropped. */
export type Candidate = {
  passage: Passage;
  verb: number;
  lemma: string;
  frame: CueFrame;
  group: CueGroup;
  speaker: FoundSpeaker | null;
  /** The outlets that are said to have quoted it. */
  via: ExtractedStep[];
  addressee: TokenSpan | null;
  kind: AttributionKind;
  /** The reporter's words that it attributes; empty where it only holds quotes. */
  spans: readonly TokenSpan[];
  denies: boolean;
  /** The quotes under it. */
  quotes: Stretch[];
};
