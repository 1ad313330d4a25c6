import type { Span } from "@/lib/claims/anchor-quote";

/** Something that lies on a text: a claim's quote, an annotated passage, the selection. */
export type LaidMark = Span & { id: string };

/** A piece of the text under which nothing begins or ends, with all that lies on it, in the order of the marks given. */
export type Segment = Span & { ids: string[] };

/**
 * Cuts a stretch of text where marks begin and end, so that overlapping and nested ones can be drawn flat. The segments cover
 * the stretch without gaps; a mark that reaches beyond it counts as far as it lies within. Pure.
 */
export function layOutMarks(stretch: Span, marks: LaidMark[]): Segment[] {
  const within = marks.filter((mark) => mark.start < stretch.end && stretch.start < mark.end);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, stretch.start));
    cuts.add(Math.min(end, stretch.end));
  }
  const places = [...cuts].sort((one, other) => one - other);
  const segments: Segment[] = [];
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) break;
    const ids = within.filter((mark) => mark.start <= start && end <= mark.end).map(({ id }) => id);
    segments.push({ start, end, ids: [...new Set(ids)] });
  }
  return segments;
}
