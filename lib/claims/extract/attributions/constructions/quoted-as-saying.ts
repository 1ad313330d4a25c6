import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import { nounAfter } from "@/lib/claims/extract/attributions/speaker-phrase/speaker-beside";
import type { ExtractedStep } from "@/lib/claims/extract/extracted-claim";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";

const QUOTING = /^(?:quote|cite|report|describe|paraphrase|show|record|hear)$/;
/** As far as a name with its office may part "quoted" from "as saying". */
const FARTHEST = 40;

/** Who speaks, and through whom it came. */
export type QuotedSpeaker = { speaker: FoundSpeaker; via: ExtractedStep[] };

/**
 * "Agencies quoted Gerasimov as saying", "Gerasimov was quoted by agencies as saying": the one quoted speaks, who quotes is a step
 * of the chain. Null when "saying" stands under no such verb.
 *
 * @param subjectOf who does what a verb says, by its token.
 */
export function quotedAsSaying(
  analysis: Analysis,
  passage: Passage,
  verb: number,
  subjectOf: (verb: number) => FoundSpeaker | null,
): QuotedSpeaker | null {
  const { tokens } = analysis;
  if (tokens[verb - 1]?.lower !== "as" || !/ing$/.test(tokens[verb]?.lower ?? "")) return null;
  for (let index = verb - 2; index >= Math.max(passage.from, verb - FARTHEST); index--) {
    const token = tokens[index];
    if (token?.tag !== "VERB" || !QUOTING.test(token.lemma)) continue;
    const isPassive =
      isBe(tokens[index - 1]?.lower) || (tokens[index - 1]?.tag === "ADV" && isBe(tokens[index - 2]?.lower));
    const subject = subjectOf(index);
    const verbWords = token.text;
    if (isPassive) {
      const by = agentAfter(analysis, passage, index, verb);
      return subject && { speaker: subject, via: by ? [stepOf(analysis, by, verbWords)] : [] };
    }
    const quoted = nounAfter(analysis, passage, index);
    if (!quoted) return subject && { speaker: subject, via: [] };
    const last = lastBefore(analysis, verb - 1);
    const speaker = {
      head: quoted.head,
      inverted: false,
      span: { first: quoted.span.first, last: Math.max(quoted.head, last) },
    };
    return { speaker, via: subject ? [stepOf(analysis, subject.span, verbWords)] : [] };
  }
  return null;
}

/** Whether a verb only quotes another one: "quoted" in "quoted Gerasimov as saying". */
export function isQuoting({ tokens }: Analysis, verb: number): boolean {
  if (!QUOTING.test(tokens[verb]?.lemma ?? "")) return false;
  for (let index = verb + 1; index < verb + FARTHEST; index++) {
    const token = tokens[index];
    if (!token || /^[.;:]$/.test(token.text)) return false;
    if (
      token.lower === "as" &&
      /^(?:say|tell|warn|add|write|claim|deny)ing$/.test(tokens[index + 1]?.lower ?? "")
    )
      return true;
  }
  return false;
}

function isBe(word: string | undefined): boolean {
  return /^(?:is|are|was|were|been|be|being|'s|'re)$/.test(word ?? "");
}

/** "by agencies", between the verb that quotes and "as saying". */
function agentAfter(analysis: Analysis, passage: Passage, verb: number, until: number): TokenSpan | null {
  for (let index = verb + 1; index < until; index++) {
    if (analysis.tokens[index]?.lower !== "by") continue;
    const found = nounAfter(analysis, passage, index);
    return (
      found && { first: found.span.first, last: Math.min(found.span.last, lastBefore(analysis, until - 1)) }
    );
  }
  return null;
}

function lastBefore({ tokens }: Analysis, index: number): number {
  return tokens[index - 1]?.text === "," ? index - 2 : index - 1;
}

function stepOf(analysis: Analysis, span: TokenSpan, verb: string): ExtractedStep {
  const { start, end } = stretchOf(analysis, span);
  return { text: analysis.text.slice(start, end), verb, start, end };
}
