import type { Span } from "@/lib/claims/anchor-quote";
import { paragraphsAround } from "@/lib/language/paragraphs-of";
import { segmentSentences } from "@/lib/language/segment-sentences";

/**
 * Whether any of the spans shares a sentence of the text with any of the others. Only the paragraphs of `spans` are segmented,
 * since a sentence never crosses a blank line. Pure.
 */
export function inOneSentence(text: string, language: string, spans: Span[], others: Span[]): boolean {
  return spans.some((span) => {
    const around = paragraphsAround(text, span);
    return segmentSentences(text.slice(around.start, around.end), language).some(({ start, end }) => {
      const sentence = { start: around.start + start, end: around.start + end };
      return overlap(sentence, span) && others.some((other) => overlap(sentence, other));
    });
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
