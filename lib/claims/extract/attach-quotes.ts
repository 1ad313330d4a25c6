import type { Candidate } from "@/lib/claims/extract/candidate";
import type { SpeechQuote } from "@/lib/claims/extract/speech-quotes";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";

/** A quote and the cue that it stands under; null where none was found. */
export type QuoteOwner = { quote: SpeechQuote; owner: Candidate | null };

const INTRODUCES = /^[,:]$/;

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

/** The cue in the sentence itself: "“C,” X said", "X said: “C”". */
function beside(
  analysis: Analysis,
  quotes: readonly SpeechQuote[],
  index: number,
  sentenceOf: (token: number) => Sentence | undefined,
  candidatesOf: (sentence: number) => readonly Candidate[],
): Candidate | null {
  const quote = quotes[index];
  if (!quote) return null;
  const start = sentenceOf(quote.first);
  const end = sentenceOf(quote.last);
  const until = Math.min(end?.to ?? 0, quotes[index + 1]?.first ?? Number.POSITIVE_INFINITY);
  const since = Math.max(start?.from ?? 0, (quotes[index - 1]?.last ?? -1) + 1);
  const earlier = (start ? candidatesOf(start.index) : []).filter(
    ({ verb, frame }) => verb >= since && verb < quote.first && (frame.says || frame.tells || frame.asks),
  );
  const introducing = earlier.at(-1);
  if (introducing && introduces(analysis, introducing, quote)) return introducing;
  const later = (end ? candidatesOf(end.index) : []).filter(
    ({ verb, frame }) => verb > quote.last && verb < until && (frame.says || frame.tells || frame.asks),
  );
  const following = later[0];
  if (following && follows(following, quote)) return following;
  const earliest = (start ? candidatesOf(start.index) : []).findLast(({ verb }) => verb < quote.first);
  return earliest &&
    earliest.quotes.length === 0 &&
    since <= earliest.verb &&
    quote.first - earliest.group.last <= 12
    ? earliest
    : null;
}

function introduces({ tokens }: Analysis, candidate: Candidate, quote: SpeechQuote): boolean {
  const mark = tokens[quote.first - 1]?.text ?? "";
  return INTRODUCES.test(mark) || candidate.group.last === quote.first - 1;
}

/** The attribution begins right after the quote. */
function follows(candidate: Candidate, quote: SpeechQuote): boolean {
  const { speaker, group } = candidate;
  const first = speaker && !speaker.inverted ? Math.min(speaker.span.first, group.first) : group.first;
  return first - quote.last <= 4;
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
  if (!quote) return null;
  const start = sentenceOf(quote.first);
  if (!start || quote.first !== start.from) return null;
  const previous = owners[index - 1];
  const sentenceBefore = analysis.sentences[start.index - 1];
  if (!sentenceBefore) return null;
  const sameParagraph = sentenceBefore.paragraph === start.paragraph;
  if (previous?.owner && sentenceOf(previous.quote.last)?.index === sentenceBefore.index)
    return previous.owner;
  if (previous?.owner?.passage.sentence.index === sentenceBefore.index) return previous.owner;
  const spoken = candidatesOf(sentenceBefore.index).findLast(
    ({ frame, group }) => (frame.says || frame.tells) && !group.withheld,
  );
  const colon = analysis.tokens[quote.first - 1]?.text === ":";
  return spoken && (sameParagraph || colon) ? spoken : null;
}

function isNext(analysis: Analysis, quote: SpeechQuote, next: SpeechQuote): boolean {
  const between = analysis.text.slice(analysis.tokens[quote.last]?.end, analysis.tokens[next.first]?.start);
  return between.trim() === "";
}
