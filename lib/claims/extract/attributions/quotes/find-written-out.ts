import type { Attribution } from "@/lib/claims/extract/attribution";
import { cueGroupOf } from "@/lib/claims/extract/attributions/cues/cue-group";
import { isDocument } from "@/lib/claims/extract/attributions/outlets";
import { passageOf } from "@/lib/claims/extract/attributions/passage";
import type { Quotes, SpeechQuote } from "@/lib/claims/extract/attributions/quotes/speech-quotes";
import { findSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import { sentenceOf } from "@/lib/claims/extract/token-places";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";

const PUTS_OUT = /^(?:set|write|issue|publish|post|release|send|put|give|make|share|read|address|circulate)$/;

/**
 * Words that are quoted in a paragraph of their own below a sentence that says who wrote them out, without a verb of saying: "Frei set out
 * his case in a letter." The subject of that sentence speaks, and no cue stands between. Null where the sentence before tells of no such thing.
 */
export function findWrittenOut(analysis: Analysis, quote: SpeechQuote, quotes: Quotes): Attribution | null {
  const { tokens, sentences } = analysis;
  const start = sentenceOf(sentences, quote.first);
  const before = start && sentences[start.index - 1];
  if (!before || quote.first !== start.from || before.paragraph === start.paragraph) return null;
  const verb = verbOf(analysis, before, quotes);
  if (verb < 0 || !holdsDocument(analysis, verb, before.to)) return null;
  const passage = passageOf(analysis, before, { inSpeech: quotes.inSpeech, isIgnored: () => false });
  const speaker = findSpeaker(analysis, passage, cueGroupOf(analysis, passage, verb));
  if (!speaker || speaker.inverted || tokens[speaker.head]?.tag === "NUM") return null;
  return {
    kind: "direct-quote",
    sentence: start.index,
    speaker: speaker.span,
    speakerHead: speaker.head,
    cue: null,
    cueLemma: "say",
    addressee: null,
    content: [...quote.inner],
    directness: "direct",
    denies: false,
    reported: false,
    via: [],
  };
}

function verbOf({ tokens }: Analysis, { from, to }: Sentence, { inAny }: Quotes): number {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.tag === "VERB" && !inAny(index) && PUTS_OUT.test(token.lemma)) return index;
  }
  return -1;
}

function holdsDocument({ tokens }: Analysis, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isDocument(tokens[index]?.lower ?? "")) return true;
  return false;
}
