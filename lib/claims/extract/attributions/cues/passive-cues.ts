import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Candidate } from "@/lib/claims/extract/attributions/candidate";
import { clauseEnd } from "@/lib/claims/extract/attributions/clauses/clause-end";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import { nounAfter } from "@/lib/claims/extract/attributions/speaker-phrase/speaker-beside";
import type { Analysis } from "@/lib/language/analyse-text";

type Passive = Pick<Candidate, "spans" | "speaker">;

/**
 * "It was announced [by the club] that C", "the minister is said [by aides] to be ill": who says it stands behind "by", or is left open.
 * Null for any other passive.
 *
 * @param subject of the passive verb.
 */
export function passiveCue(
  analysis: Analysis,
  passage: Passage,
  group: CueGroup,
  subject: FoundSpeaker | null,
): Passive | null {
  const { tokens } = analysis;
  if (!subject) return null;
  const agent = tokens[group.last + 1]?.lower === "by" ? nounAfter(analysis, passage, group.last + 1) : null;
  const behind =
    agent && /^(?:to|that)$/.test(tokens[agent.head + 1]?.lower ?? "") ? agent.head : agent?.span.last;
  const opening = (behind ?? group.last) + 1;
  const word = tokens[opening];
  if (!word || opening + 1 >= passage.sentence.to) return null;
  const speaker = agent && {
    head: agent.head,
    inverted: false,
    span: { first: agent.span.first, last: opening - 1 },
  };
  if (word.lower === "that" && tokens[subject.head]?.lower === "it")
    return { spans: [spanFrom(opening + 1)], speaker };
  if (word.lower === "to" && tokens[opening + 1]?.tag !== "PUNCT")
    return { spans: [subject.span, spanFrom(opening)], speaker };
  return null;

  function spanFrom(first: number): TokenSpan {
    return { first, last: withoutStop(clauseEnd(analysis, passage, first, first)) };
  }

  function withoutStop(last: number): number {
    return /^[.!?;:,]$/.test(tokens[last]?.text ?? "") ? last - 1 : last;
  }
}
