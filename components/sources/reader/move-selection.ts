import type { Span } from "@/lib/claims/anchor-quote";
import { segmentSentences } from "@/lib/language/segment-sentences";
import { segmentWords } from "@/lib/language/segment-words";

/** A text with its paragraphs, which are segmented one at a time, since a whole book would take seconds. */
export type SegmentedText = {
  body: string;
  language: string;
  paragraphs: Span[];
  /** Where each page of its document begins; empty where there are none. */
  pages?: readonly number[];
};

type Direction = "next" | "previous";
type Edge = "start" | "end";

/** The index of the paragraph that holds an offset, or of the first one after it. */
export function paragraphAt(paragraphs: Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within(
  { body, language, paragraphs }: SegmentedText,
  index: number,
  segment: typeof segmentSentences,
): Span[] {
  const paragraph = paragraphs[index];
  if (!paragraph) return [];
  return segment(body.slice(paragraph.start, paragraph.end), language).map(({ start, end }) => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  }));
}

/** The nearest stretch (sentence or word) that ends after, or begins before, an offset; null at the text's edge. */
function nearest(
  text: SegmentedText,
  offset: number,
  direction: Direction,
  segment: typeof segmentSentences,
) {
  const step = direction === "next" ? 1 : -1;
  let index = paragraphAt(text.paragraphs, offset);
  if (direction === "previous" && index >= text.paragraphs.length) index = text.paragraphs.length - 1;
  for (; index >= 0 && index < text.paragraphs.length; index += step) {
    const stretches = within(text, index, segment);
    const found =
      direction === "next"
        ? stretches.find(({ end }) => end > offset)
        : stretches.findLast(({ start }) => start < offset);
    if (found) return found;
  }
  return null;
}

/**
 * The sentence that the cursor moves to: after the selection, or before it; the first one when there is none. Pure.
 *
 * @returns the selection as it is at either end of the text; null when the text has no sentence.
 */
export function moveBySentence(
  text: SegmentedText,
  selection: Span | null,
  direction: Direction,
): Span | null {
  if (!selection) return nearest(text, 0, "next", segmentSentences);
  const from = direction === "next" ? selection.end : selection.start;
  return nearest(text, from, direction, segmentSentences) ?? selection;
}

/** The sentence in which a span ends, or null. Pure. */
export function sentenceOf(text: SegmentedText, { end }: Span): Span | null {
  return nearest(text, end - 1, "next", segmentSentences);
}

/** The selection with the sentence after it, or before it, taken in. Pure. */
export function extendBySentence(
  text: SegmentedText,
  selection: Span | null,
  direction: Direction,
): Span | null {
  const more = moveBySentence(text, selection, direction);
  if (!selection || !more) return more;
  return { start: Math.min(selection.start, more.start), end: Math.max(selection.end, more.end) };
}

/**
 * The selection with one of its edges moved by a word: outwards it takes a word in, inwards it lets one go, and never the
 * last. Marks beside a word (quotation marks, commas) stay outside unless the edge stood beyond them. Pure.
 */
export function moveEdgeByWord(text: SegmentedText, selection: Span, edge: Edge, direction: Direction): Span {
  const { start, end } = selection;
  if (edge === "end") {
    if (direction === "next") return { start, end: nearest(text, end, "next", segmentWords)?.end ?? end };
    const before = endBefore(text, end);
    return before !== null && before > start ? { start, end: before } : selection;
  }
  if (direction === "previous") {
    return { start: nearest(text, start, "previous", segmentWords)?.start ?? start, end };
  }
  const after = startAfter(text, start);
  return after !== null && after < end ? { start: after, end } : selection;
}

/** The last end of a word before an offset. */
function endBefore(text: SegmentedText, offset: number): number | null {
  const word = nearest(text, offset, "previous", segmentWords);
  if (!word) return null;
  return word.end < offset ? word.end : (nearest(text, word.start, "previous", segmentWords)?.end ?? null);
}

/** The first beginning of a word after an offset. */
function startAfter(text: SegmentedText, offset: number): number | null {
  const word = nearest(text, offset, "next", segmentWords);
  if (!word) return null;
  return word.start > offset ? word.start : (nearest(text, word.end, "next", segmentWords)?.start ?? null);
}

/** A span with the words that it cuts in two taken in whole. Pure. */
export function snapToWords(text: SegmentedText, { start, end }: Span): Span {
  const first = nearest(text, start, "next", segmentWords);
  const last = nearest(text, end, "previous", segmentWords);
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

/**
 * A span as drawn with the mouse, mended: white space at its edges let go, and no character cut in two (nor one from the
 * marks that are combined with it). Pure.
 *
 * @returns null when nothing but white space is left.
 */
export function snapToCharacters({ body, language }: SegmentedText, span: Span): Span | null {
  const margin = 40;
  const from = Math.max(0, span.start - margin);
  const near = new Intl.Segmenter(language || "und", { granularity: "grapheme" });
  let { start, end } = span;
  for (const { index, segment } of near.segment(body.slice(from, span.start + margin))) {
    if (from + index < start && start < from + index + segment.length) start = from + index;
  }
  const to = Math.max(0, span.end - margin);
  for (const { index, segment } of near.segment(body.slice(to, span.end + margin))) {
    if (to + index < end && end < to + index + segment.length) end = to + index + segment.length;
  }
  const words = body.slice(start, end);
  if (words.trim() === "") return null;
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
