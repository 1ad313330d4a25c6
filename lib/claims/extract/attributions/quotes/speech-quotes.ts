import { tokenFrom } from "@/lib/claims/extract/token-places";
import type { Analysis } from "@/lib/language/analyse-text";
import { findQuotations, type Quotation } from "@/lib/language/quotation-marks";
import type { Stretch } from "@/lib/language/segment-words";

/** Words in quotation marks that are speech of their own, not a phrase within the reporter's sentence. */
export type SpeechQuote = {
  /** The tokens from mark to mark, marks included. */
  first: number;
  last: number;
  /** The words within the marks, a stretch for each paragraph. */
  inner: readonly Stretch[];
};

/** What a text's quotation marks give. */
export type Quotes = {
  speech: readonly SpeechQuote[];
  /** Whether a token lies within a speech quote, marks included. */
  inSpeech: (token: number) => boolean;
  /** Whether a token lies within any quotation. */
  inAny: (token: number) => boolean;
  /** The closing mark of the quotation that a token lies in; the token itself outside of one. */
  closeOf: (token: number) => number;
};

const ENDS_INSIDE = /[.,?!…—–-]$/;

/** Finds the quotations of a text and which of them are speech of their own. Pure, linear. */
export function findSpeechQuotes(analysis: Analysis): Quotes {
  const { text, tokens } = analysis;
  const speech: SpeechQuote[] = [];
  const inSpeech = new Uint8Array(tokens.length);
  const closes = new Int32Array(tokens.length).fill(-1);
  for (const quotation of findQuotations(text, analysis.paragraphs)) {
    const first = tokenFrom(tokens, quotation.start);
    const last = tokenFrom(tokens, quotation.end) - 1;
    if (quotation.nested || last < first) continue;
    closes.fill(last, first, last + 1);
    const afterSpeech = speech.at(-1)?.last === first - 1;
    if (!isSpeech(analysis, quotation, { first, last, afterSpeech })) continue;
    speech.push({ first, last, inner: quotation.inner });
    inSpeech.fill(1, first, last + 1);
  }
  return {
    speech,
    inSpeech: (token) => inSpeech[token] === 1,
    inAny: (token) => (closes[token] ?? -1) >= 0,
    closeOf: (token) => Math.max(token, closes[token] ?? token),
  };
}

type Place = { first: number; last: number; afterSpeech: boolean };

function isSpeech(analysis: Analysis, quotation: Quotation, { first, last, afterSpeech }: Place): boolean {
  const { text, tokens } = analysis;
  const words = text.slice(quotation.inner[0]?.start, quotation.inner.at(-1)?.end);
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const opensParagraph = !before || /\n/.test(text.slice(before.end, quotation.start));
  const closesParagraph = !after || /\n/.test(text.slice(quotation.end, after.start));
  const closed = ENDS_INSIDE.test(words) || closesParagraph || /^[,.;!?—–-]/.test(after?.text ?? "");
  const sentences = /[.!?]["”’]?\s+["“]?\p{Lu}/u.test(words);
  if (opensParagraph || afterSpeech || /^[.!?:…—–―)]+$/.test(before?.text ?? "")) return sentences || closed;
  const capital = /^\W*\p{Lu}/u.test(words);
  if (before?.text === ",") return closed && (capital || followsCue(analysis, first) || sentences);
  return capital && closed && (sentences || before?.tag === "VERB") && words.includes(" ");
}

/** Whether an attribution stands just before the comma: “…,” he said, “…”. */
function followsCue({ tokens }: Analysis, first: number): boolean {
  for (let index = first - 2; index >= Math.max(0, first - 14); index--) {
    const token = tokens[index];
    if (!token || /^(?:[.”"“:;']|'')$/.test(token.text))
      return index >= 0 && /^(?:["”“']|'')$/.test(token?.text ?? "") && index < first - 2;
  }
  return false;
}
