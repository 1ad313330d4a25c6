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

/**
 * Where a quote stands in a text: where it is said to be, else at the occurrence of its words whose surroundings agree best,
 * the earlier one of equals.
 *
 * @returns null when the words don't occur as they are.
 */
export function anchorQuote(
  text: string,
  quote: { exact: string; prefix?: string; suffix?: string; start?: number },
): Span | null {
  const { exact, prefix = "", suffix = "", start } = quote;
  if (exact === "") return null;
  if (start !== undefined && text.startsWith(exact, start)) return { start, end: start + exact.length };
  let best: { span: Span; agrees: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const agrees =
      sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      sharedBeginning(text.slice(end, end + suffix.length), suffix);
    if (!best || agrees > best.agrees) best = { span: { start: at, end }, agrees };
  }
  return best?.span ?? null;
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) {
    length += 1;
  }
  return length;
}
