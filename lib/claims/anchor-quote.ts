/** A span of a text, in UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number };

/** A span with its words and what stands around it, so that it can be found again in another text. */
export type QuoteAnchor = Span & { exact: string; prefix: string; suffix: string };

const CONTEXT = 32;

/** Whether a place in a text lies between the two halves of a surrogate pair. */
function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/**
 * The words at a span of a text, with up to 32 code units before and after them (one less where a character would be cut).
 *
 * @returns null when the span isn't one of this text: outside of it, empty, blank, or cutting a character in half.
 */
export function quoteAt(text: string, start: number, end: number): QuoteAnchor | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  if (start < 0 || end > text.length || start >= end) return null;
  if (cutsPair(text, start) || cutsPair(text, end)) return null;
  const exact = text.slice(start, end);
  if (exact.trim() === "") return null;
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return {
    exact,
    prefix: text.slice(cutsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, cutsPair(text, to) ? to - 1 : to),
    start,
    end,
  };
}
