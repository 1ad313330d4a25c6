import type { Span } from "@/lib/claims/anchor-quote";

/**
 * Marks or unmarks words: what is wholly marked already is unmarked, everything else joins what is marked. The result is
 * sorted, touches nowhere and overlaps nowhere.
 */
export function toggleMark(marks: readonly Span[], span: Span): Span[] {
  if (span.end <= span.start) return mergeSpans(marks);
  const covered = mergeSpans(marks).some((mark) => mark.start <= span.start && span.end <= mark.end);
  return covered ? withoutSpan(mergeSpans(marks), span) : mergeSpans([...marks, span]);
}

/** The same stretches, sorted, with those that touch or overlap joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function withoutSpan(spans: readonly Span[], { start, end }: Span): Span[] {
  return spans
    .flatMap((span) => [
      { start: span.start, end: Math.min(span.end, start) },
      { start: Math.max(span.start, end), end: span.end },
    ])
    .filter((span) => span.end > span.start);
}

/** The parts of spans that lie within `bounds`. */
export function clipSpans(spans: readonly Span[], bounds: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, bounds.start), end: Math.min(end, bounds.end) }))
    .filter(({ start, end }) => end > start);
}

/** The same spans without the blanks at their ends, cut to the quotes that they lie in; what holds only blanks is dropped. */
export function trimSpans(
  spans: readonly Span[],
  quotes: readonly { exact: string; start: number }[],
): Span[] {
  return quotes.flatMap(({ exact, start: offset }) =>
    clipSpans(spans, { start: offset, end: offset + exact.length }).flatMap(({ start, end }) => {
      const words = exact.slice(start - offset, end - offset);
      const lead = words.length - words.trimStart().length;
      const trail = words.length - words.trimEnd().length;
      return lead + trail < words.length ? [{ start: start + lead, end: end - trail }] : [];
    }),
  );
}
