import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Candidate } from "@/lib/claims/extract/attributions/candidate";
import { withChains } from "@/lib/claims/extract/attributions/chains";
import { findVerbCues } from "@/lib/claims/extract/attributions/clauses/find-verb-cues";
import { findAccording } from "@/lib/claims/extract/attributions/constructions/find-according";
import { findHearsay } from "@/lib/claims/extract/attributions/constructions/find-hearsay";
import { findNominal } from "@/lib/claims/extract/attributions/constructions/find-nominal";
import { findTranscript } from "@/lib/claims/extract/attributions/constructions/find-transcript";
import { cueFrameAt } from "@/lib/claims/extract/attributions/cues/cue-frame-at";
import { HEARSAY, SAYING_NOUNS } from "@/lib/claims/extract/attributions/cues/cues";
import { headingsOver } from "@/lib/claims/extract/attributions/headings-over";
import { passageOf } from "@/lib/claims/extract/attributions/passage";
import { attachQuotes } from "@/lib/claims/extract/attributions/quotes/attach-quotes";
import { findSignatures } from "@/lib/claims/extract/attributions/quotes/find-signatures";
import { findWrittenOut } from "@/lib/claims/extract/attributions/quotes/find-written-out";
import {
  findSpeechQuotes,
  type Quotes,
  type SpeechQuote,
} from "@/lib/claims/extract/attributions/quotes/speech-quotes";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import { sentenceOf, tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis, Sentence } from "@/lib/language/analyse-text";
import type { Stretch } from "@/lib/language/segment-words";

/** What runs on for more tokens without an end is a list or a table, no sentence. */
const LONGEST = 500;
const INTRODUCING = /^[,:]$/;

/**
 * Every attribution of a text, in the text's order: who is said to have said what, by which words.
 *
 * @param ignored stretches whose words attribute nothing: comments, notices.
 */
export function findAttributions(analysis: Analysis, ignored: readonly Stretch[]): Attribution[] {
  const isIgnored = maskOf(analysis, [...ignored, ...headingsOver(analysis)]);
  const transcript = findTranscript(analysis);
  const quotes = findSpeechQuotes(analysis);
  const candidates: Candidate[][] = analysis.sentences.map(() => []);
  const found: Attribution[] = [...transcript.attributions];
  for (const sentence of analysis.sentences) {
    if (transcript.inTurn(sentence.paragraph) || isIgnored(sentence.to - 1)) continue;
    if (sentence.to - sentence.from > LONGEST || !mayAttribute(analysis, sentence)) continue;
    const passage = passageOf(analysis, sentence, { inSpeech: quotes.inSpeech, isIgnored });
    candidates[sentence.index] = findVerbCues(analysis, passage, quotes.inAny);
    found.push(...findAccording(analysis, passage));
    found.push(...findNominal(analysis, passage, quotes.inAny));
    found.push(...findHearsay(analysis, passage, quotes.inAny));
  }
  const speech = quotes.speech.filter(({ first }) => !isIgnored(first));
  const signed = findSignatures(analysis, speech);
  found.push(...signed.values());
  const unsigned = speech.filter((quote) => !signed.has(quote));
  const owners = attachQuotes(
    analysis,
    unsigned,
    (token) => sentenceOf(analysis.sentences, token),
    (index) => candidates[index] ?? [],
  );
  for (const { quote, owner } of owners) {
    if (owner) giveQuote(analysis, quote, owner);
    else found.push(...[findWrittenOut(analysis, quote, quotes) ?? []].flat());
  }
  found.push(...candidates.flat().flatMap((candidate) => attributionOf(analysis, candidate, quotes) ?? []));
  return withChains(analysis, found).sort((a, b) => placeOf(analysis, a) - placeOf(analysis, b));
}

/** Only sentences with a word of saying are looked at, and only those with a verb of saying are parsed. */
function mayAttribute({ tokens }: Pick<Analysis, "tokens">, { from, to }: Sentence): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (cueFrameAt({ tokens }, index) || token.lower === "according" || token.lower === "words") return true;
    if (SAYING_NOUNS.has(token.lemma) || HEARSAY.has(token.lower)) return true;
  }
  return false;
}

/** What was taken for words in the reporter's voice beside a quote is none: "“C,” X said, adding", "When asked, X said: “C”". */
function giveQuote({ tokens }: Analysis, quote: SpeechQuote, owner: Candidate): void {
  const { group, kind } = owner;
  const isBefore = quote.last < group.first;
  const isIntroduced =
    quote.first > group.last &&
    quote.first <= group.last + 12 &&
    INTRODUCING.test(tokens[quote.first - 1]?.text ?? "");
  const inSentence = quote.last >= owner.passage.sentence.from - 1;
  if (
    inSentence &&
    ((isBefore && kind !== "parenthetical") || (isIntroduced && quote.first < owner.passage.sentence.to))
  )
    owner.spans = [];
  owner.quotes.push(...quote.inner);
}

function attributionOf(
  analysis: Analysis,
  candidate: Candidate,
  { closeOf, inSpeech }: Quotes,
): Attribution | null {
  const { quotes, spans, group, speaker } = candidate;
  // Words that end within a quoted phrase end with the phrase.
  const whole = spans.map(({ first, last }) => ({ first, last: inSpeech(last) ? last : closeOf(last) }));
  const content = apart([...whole.map((span) => stretchOf(analysis, span)), ...quotes]);
  if (content.length === 0) return null;
  const quoted = content.some(({ start, end }) => /["“”‘]/.test(analysis.text.slice(start, end)));
  return {
    kind: spans.length === 0 ? "direct-quote" : candidate.kind,
    sentence: candidate.passage.sentence.index,
    speaker: speaker?.span ?? null,
    speakerHead: speaker?.head ?? null,
    cue: { first: group.first, last: group.last },
    cueLemma: candidate.lemma,
    addressee: candidate.addressee,
    content,
    directness: spans.length === 0 ? "direct" : quoted || quotes.length > 0 ? "mixed" : "indirect",
    denies: candidate.denies,
    reported: false,
    via: candidate.via,
  };
}

/** In order, without empty ones; those that overlap are one. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const before = found.at(-1);
    if (stretch.start >= stretch.end) continue;
    if (!before || stretch.start >= before.end) found.push({ ...stretch });
    else before.end = Math.max(before.end, stretch.end);
  }
  return found;
}

function placeOf({ tokens }: Analysis, { content, cue }: Attribution): number {
  return Math.min(content[0]?.start ?? 0, tokens[cue?.first ?? -1]?.start ?? Number.POSITIVE_INFINITY);
}

function maskOf({ tokens }: Analysis, ignored: readonly Stretch[]): (token: number) => boolean {
  const mask = new Uint8Array(tokens.length);
  for (const { start, end } of ignored) mask.fill(1, tokenFrom(tokens, start), tokenFrom(tokens, end));
  return (token) => mask[token] === 1;
}
