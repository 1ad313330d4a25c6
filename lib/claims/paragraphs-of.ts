import type { Span } from "@/lib/claims/anchor-quote";

const BREAK = /\s*\n[^\S\n]*\n\s*/g;

/** The paragraphs of a text: what stands between blank lines, without the white space around it. Pure. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  for (const gap of text.matchAll(BREAK)) {
    if (gap.index > start && gap.index < last) found.push({ start, end: gap.index });
    start = Math.max(start, gap.index + gap[0].length);
  }
  if (last > start) found.push({ start, end: last });
  return found;
}

/** The stretch from the first to the last paragraph that a span touches; the span itself when it lies between two. */
export function paragraphsAround(text: string, span: Span): Span {
  const touched = paragraphsOf(text).filter(({ start, end }) => start < span.end && span.start < end);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}
