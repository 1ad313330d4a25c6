import type { Attribution } from "@/lib/claims/extract/attribution";
import type { SpeechQuote } from "@/lib/claims/extract/attributions/quotes/speech-quotes";
import { sentenceOf } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";

const DASH = /^(?:[—–―-]|--)$/;
/** A name and an office, in tokens. */
const LONGEST = 16;

/** Quotes that are signed: "“C” — Jane Doe, mayor". The rest of the line after the dash is a name, without a verb. */
export function findSignatures(
  analysis: Analysis,
  quotes: readonly SpeechQuote[],
): Map<SpeechQuote, Attribution> {
  const found = new Map<SpeechQuote, Attribution>();
  for (const quote of quotes) {
    const signed = signatureAfter(analysis, quote);
    if (signed) found.set(quote, signed);
  }
  return found;
}

function signatureAfter({ tokens, text, sentences }: Analysis, quote: SpeechQuote): Attribution | null {
  const dash = quote.last + 1;
  const first = dash + 1;
  if (!DASH.test(tokens[dash]?.text ?? "") || tokens[first]?.tag !== "PROPN") return null;
  let last = first;
  for (let index = first; index < first + LONGEST; index++) {
    const token = tokens[index];
    if (!token || /\n/.test(text.slice(tokens[index - 1]?.end, token.start))) break;
    if (token.tag === "VERB" || token.tag === "AUX" || DASH.test(token.text)) return null;
    last = index;
    if (index === first + LONGEST - 1) return null;
  }
  while (last > first && /^[.,;]$/.test(tokens[last]?.text ?? "")) last--;
  let head = first;
  while (head < last && tokens[head + 1]?.tag === "PROPN") head++;
  return {
    kind: "direct-quote",
    sentence: sentenceOf(sentences, dash)?.index ?? 0,
    speaker: { first, last },
    speakerHead: head,
    cue: { first: dash, last: dash },
    cueLemma: "say",
    addressee: null,
    content: [...quote.inner],
    directness: "direct",
    denies: false,
    reported: false,
    via: [],
  };
}
