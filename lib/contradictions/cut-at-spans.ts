import type { Span } from "@/lib/claims/anchor-quote";
import { clipSpans, mergeSpans } from "@/lib/contradictions/marks";

/** A piece of text, in order, and whether it lies in a span. `start` counts as the spans do. */
export type Piece = { text: string; start: number; inside: boolean };

/**
 * Cuts a text at the borders of spans.
 *
 * @param start where the text begins, in the count of the spans (UTF-16 code units of the source)
 */
export function cutAtSpans(text: string, start: number, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  const end = start + text.length;
  let at = start;
  const take = (until: number, inside: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at - start, until - start), start: at, inside });
    at = until;
  };
  for (const span of mergeSpans(clipSpans(spans, { start, end }))) {
    take(span.start, false);
    take(span.end, true);
  }
  take(end, false);
  return pieces;
}
