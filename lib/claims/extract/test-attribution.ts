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

/** The attributions that a test spells out, each looked for behind the one before; throws when words don't stand in the text. */
export function attributionsIn(analysis: Analysis, all: readonly AttributionWords[]): Attribution[] {
  let from = 0;
  return all.map(({ speaker, cue, content, addressee, ...rest }) => {
    const pieces = typeof content === "string" ? [content] : content;
    const place = Math.min(
      ...[...pieces, speaker, cue].flatMap((words) => (words ? [whereIs(analysis, words, from)] : [])),
    );
    const stretches = pieces.map((words) => {
      const start = whereIs(analysis, words, place);
      return { start, end: start + words.length };
    });
    from = place + 1;
    const of = speaker === null ? null : spanOf(analysis, speaker, place);
    const by =
      cue === undefined
        ? null
        : spanOf(analysis, cue, of ? Math.min(place, whereIs(analysis, speaker ?? "", place)) : place);
    const at = of?.first ?? tokenFrom(analysis.tokens, stretches[0]?.start ?? 0);
    return {
      kind: "clause",
      sentence: analysis.sentences.findIndex((sentence) => sentence.from <= at && at < sentence.to),
      speaker: of,
      speakerHead: null,
      cue: by,
      cueLemma: by ? (analysis.tokens[by.last]?.lemma ?? "") : "",
      addressee: addressee === undefined ? null : spanOf(analysis, addressee, place),
      content: stretches,
      directness: "indirect",
      denies: false,
      reported: false,
      via: [],
      ...rest,
    };
  });
}

function spanOf(analysis: Analysis, words: string, from: number): TokenSpan {
  const start = whereIs(analysis, words, from);
  return {
    first: tokenFrom(analysis.tokens, start),
    last: tokenFrom(analysis.tokens, start + words.length) - 1,
  };
}

function whereIs({ text }: Analysis, words: string, from: number): number {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`“${words}” does not stand in the text from ${from}`);
  return at;
}
