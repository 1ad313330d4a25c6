import type { Candidate } from "@/lib/claims/extract/attributions/candidate";
import type { CueFrame } from "@/lib/claims/extract/attributions/cues/cues";
import type { SpeechQuote } from "@/lib/claims/extract/attributions/quotes/speech-quotes";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";

/** A quote and the cue that it stands under; null where none was found. */
export type QuoteOwner = { quote: SpeechQuote; owner: Candidate | null };

const INTRODUCES = /^[,:]$/;
/** A name with office and apposition, in tokens. */
const LONGEST_NAME = 40;

/**
 * Gives every speech quote to the cue that it stands under: one in the same sentence after or before it, else that of the
 * quote or sentence before, else that of the quote that follows at once.
 *
 * @param candidatesOf the cues of a sentence, by its index.
 */
export function attachQuotes(
  analysis: Analysis,
  quotes: readonly SpeechQuote[],
  sentenceOf: (token: number) => Sentence | undefined,
  candidatesOf: (sentence: number) => readonly Candidate[],
): QuoteOwner[] {
  const owners: QuoteOwner[] = quotes.map((quote, index) => ({
    quote,
    owner: beside(analysis, quotes, index, sentenceOf, candidatesOf),
  }));
  for (const [index, each] of owners.entries()) {
    each.owner ??= before(analysis, owners, index, sentenceOf, candidatesOf);
  }
  for (let index = owners.length - 2; index >= 0; index--) {
    const each = owners[index];
    const next = owners[index + 1];
    if (!each || !next || each.owner || !isNext(analysis, each.quote, next.quote)) continue;
    each.owner = next.owner;
  }
  return owners;
}

/** The cue in the sentence itself: "“C,” X said", "X said: “C”"; also in the next one, when the quote ends like a sentence. */
function beside(
  analysis: Analysis,
  quotes: readonly SpeechQuote[],
  index: number,
  sentenceOf: (token: number) => Sentence | undefined,
  candidatesOf: (sentence: number) => readonly Candidate[],
): Candidate | null {
  const quote = quotes[index];
  const start = quote && sentenceOf(quote.first);
  const end = quote && sentenceOf(quote.last);
  if (!start || !end) return null;
  const since = Math.max(start.from, (quotes[index - 1]?.last ?? -1) + 1);
  const introducing = candidatesOf(start.index).findLast(
    ({ verb, frame }) => verb >= since && verb < quote.first && speaks(frame),
  );
  if (introducing && introduces(analysis, introducing, quote)) return introducing;
  const until = quotes[index + 1]?.first ?? Number.POSITIVE_INFINITY;
  const isAfter = ({ verb, frame }: Candidate) => verb > quote.last && verb < until && speaks(frame);
  const following = candidatesOf(end.index).find(isAfter);
  if (following && follows(analysis, following, quote)) return following;
  const next = quote.last === end.to - 1 ? analysis.sentences[end.index + 1] : undefined;
  const beyond =
    next && next.paragraph === end.paragraph ? candidatesOf(next.index).find(isAfter) : undefined;
  const nextQuote = quotes[index + 1];
  const introducesNext = beyond && nextQuote && introduces(analysis, beyond, nextQuote);
  if (beyond && !introducesNext && beyond.spans.length === 0 && follows(analysis, beyond, quote))
    return beyond;
  const loose = candidatesOf(start.index).findLast(({ verb }) => verb < quote.first);
  return loose && loose.quotes.length === 0 && since <= loose.verb && quote.first - loose.group.last <= 12
    ? loose
    : null;
}

function speaks(frame: CueFrame): boolean {
  return frame.says || frame.tells || frame.asks;
}

function introduces({ tokens }: Analysis, candidate: Candidate, quote: SpeechQuote): boolean {
  const mark = tokens[quote.first - 1]?.text ?? "";
  return INTRODUCES.test(mark) || candidate.group.last === quote.first - 1;
}

/** Whether the attribution begins right after the quote: no other verb and no end of a sentence stands between. */
function follows({ tokens }: Analysis, { speaker, group }: Candidate, quote: SpeechQuote): boolean {
  const first = speaker && !speaker.inverted ? Math.min(speaker.span.first, group.first) : group.first;
  if (first - quote.last <= 3) return true;
  if (group.first - quote.last > LONGEST_NAME) return false;
  for (let index = quote.last + 1; index < first; index++) {
    const token = tokens[index];
    if (!token || token.tag === "VERB" || token.tag === "AUX" || /^[.:;!?]$/.test(token.text)) return false;
  }
  return true;
}

/** A quote that stands as a sentence of its own goes on with what was said just before. */
function before(
  analysis: Analysis,
  owners: readonly QuoteOwner[],
  index: number,
  sentenceOf: (token: number) => Sentence | undefined,
  candidatesOf: (sentence: number) => readonly Candidate[],
): Candidate | null {
  const quote = owners[index]?.quote;
  const start = quote && sentenceOf(quote.first);
  const sentenceBefore = start && analysis.sentences[start.index - 1];
  if (!sentenceBefore || quote.first !== start.from) return null;
  const previous = owners[index - 1];
  const sameParagraph = sentenceBefore.paragraph === start.paragraph;
  if (previous?.owner && sentenceOf(previous.quote.last)?.index === sentenceBefore.index)
    return previous.owner;
  if (previous?.owner?.passage.sentence.index === sentenceBefore.index) return previous.owner;
  const spoken = candidatesOf(sentenceBefore.index).findLast(
    ({ frame, group }) => (frame.says || frame.tells) && !group.withheld,
  );
  const colon = analysis.tokens[quote.first - 1]?.text === ":";
  if (spoken && spoken.kind !== "phrase" && (sameParagraph || colon)) return spoken;
  const isNear = previous?.owner && sentenceOf(previous.quote.last)?.paragraph === start.paragraph;
  return (isNear ? previous.owner : null) ?? (sameParagraph || colon ? (spoken ?? null) : null);
}

function isNext(analysis: Analysis, quote: SpeechQuote, next: SpeechQuote): boolean {
  const between = analysis.text.slice(analysis.tokens[quote.last]?.end, analysis.tokens[next.first]?.start);
  return between.trim() === "";
}
