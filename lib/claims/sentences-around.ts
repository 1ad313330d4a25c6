import type { Span } from "@/lib/claims/anchor-quote";
import { paragraphsAround } from "@/lib/language/paragraphs-of";
import { segmentSentences } from "@/lib/language/segment-sentences";

/**
 * The sentences of a text that some spans lie in, each once. Only the paragraphs of the spans are segmented, since a sentence
 * never crosses a blank line. Pure.
 *
 * @param language BCP 47, where it is known.
 */
export function sentencesAround(text: string, language: string, spans: Span[]): Span[] {
  const found = new Map<number, Span>();
  const segmented = new Map<string, Span[]>();
  for (const [index, around] of paragraphsAround(text, spans).entries()) {
    const span = spans[index];
    const key = `${around.start}-${around.end}`;
    const sentences = segmented.get(key) ?? sentencesOf(text, language, around);
    segmented.set(key, sentences);
    for (const sentence of sentences)
      if (span && overlap(sentence, span)) found.set(sentence.start, sentence);
  }
  return [...found.values()];
}

/** Whether two spans of one text share at least one code unit. Pure. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function sentencesOf(text: string, language: string, { start: from, end: to }: Span): Span[] {
  return segmentSentences(text.slice(from, to), language).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }));
}
