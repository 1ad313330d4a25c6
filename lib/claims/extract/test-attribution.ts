import type { Attribution, TokenSpan } from "@/lib/claims/extract/attribution";
import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";

/** An attribution by the words as they stand in the text, for tests; the content may be in several pieces. */
export type AttributionWords = Partial<Omit<Attribution, "speaker" | "cue" | "content" | "addressee">> & {
  speaker: string | null;
  cue?: string;
  content: string | string[];
  addressee?: string;
};

/**
 * The attributions that a test spells out. Contents and cues are looked for in order, the speaker where it stands nearest to the cue;
 * throws when words don't stand in the text.
 */
export function attributionsIn(analysis: Analysis, all: readonly AttributionWords[]): Attribution[] {
  let contentFrom = 0;
  let cueFrom = 0;
  return all.map(({ speaker, cue, content, addressee, ...rest }) => {
    const stretches = (typeof content === "string" ? [content] : content).map((words) => {
      const start = whereIs(analysis, words, contentFrom);
      contentFrom = start + words.length;
      return { start, end: contentFrom };
    });
    const cueAt = cue === undefined ? (stretches[0]?.start ?? 0) : whereIs(analysis, cue, cueFrom);
    cueFrom = cueAt + 1;
    const of = speaker === null ? null : spanAt(analysis, speaker, nearest(analysis, speaker, cueAt));
    const by = cue === undefined ? null : spanAt(analysis, cue, cueAt);
    const at = by?.first ?? of?.first ?? tokenFrom(analysis.tokens, stretches[0]?.start ?? 0);
    return {
      kind: "clause",
      sentence: analysis.sentences.findIndex((sentence) => sentence.from <= at && at < sentence.to),
      speaker: of,
      speakerHead: null,
      cue: by,
      cueLemma: by ? (analysis.tokens[by.last]?.lemma ?? "") : "",
      addressee:
        addressee === undefined ? null : spanAt(analysis, addressee, whereIs(analysis, addressee, cueAt)),
      content: stretches,
      directness: "indirect",
      denies: false,
      reported: false,
      via: [],
      ...rest,
    };
  });
}

function spanAt(analysis: Analysis, words: string, start: number): TokenSpan {
  return {
    first: tokenFrom(analysis.tokens, start),
    last: tokenFrom(analysis.tokens, start + words.length) - 1,
  };
}

function nearest(analysis: Analysis, words: string, to: number): number {
  const before = analysis.text.lastIndexOf(words, to);
  const after = analysis.text.indexOf(words, to);
  if (before < 0) return whereIs(analysis, words, to);
  return after >= 0 && after - to < to - before - words.length ? after : before;
}

function whereIs({ text }: Analysis, words: string, from: number): number {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`“${words}” does not stand in the text from ${from}`);
  return at;
}
