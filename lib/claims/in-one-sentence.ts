import type { Span } from "@/lib/claims/anchor-quote";
import { segmentSentences } from "@/lib/language/segment-sentences";

/**
 * Whether any of the spans shares a sentence of the text with any of the others. Only the paragraphs of `spans` are segmented,
 * since a sentence never crosses a line break. Pure.
 */
export function inOneSentence(text: string, language: string, spans: Span[], others: Span[]): boolean {
  return spans.some((span) => {
    const from = text.lastIndexOf("\n", span.start - 1) + 1;
    const stop = text.indexOf("\n", span.end);
    const paragraph = text.slice(from, stop < 0 ? text.length : stop);
    return segmentSentences(paragraph, language).some(({ start, end }) => {
      const sentence = { start: from + start, end: from + end };
      return overlap(sentence, span) && others.some((other) => overlap(sentence, other));
    });
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
