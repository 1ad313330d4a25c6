import type { Span } from "@/lib/claims/anchor-quote";
import type { MarkableQuote } from "@/lib/contradictions/check-mark";
import { mergeSpans } from "@/lib/contradictions/marks";
import { type Stretch, segmentWords } from "@/lib/language/segment-words";

/** A word of a text, folded, with its place: in the statement, or in the source that is quoted. */
type Word = Stretch & { folded: string };

/**
 * The words of a statement that conflict, as the same words in what is quoted for it: whole words, whatever their case. Words that
 * follow one another are looked for together first, then one by one; of several places, the one whose neighbours are those of
 * the statement is taken. What the quotes don't have gets no mark.
 *
 * @param words stretches of the statement.
 * @returns spans of the source, sorted, within one quote each: as marks are stored.
 */
export function marksInQuotes(
  statement: string,
  words: readonly Stretch[],
  quotes: readonly MarkableQuote[],
): { exact: string; start: number; end: number }[] {
  const said = wordsOf(statement, 0);
  const quoted = quotes.map(({ exact, start }) => wordsOf(exact, start));
  const spans = words.flatMap((stretch) => {
    const from = said.findIndex(({ end }) => end > stretch.start);
    const to = said.findLastIndex(({ start }) => start < stretch.end);
    return from < 0 || to < from ? [] : placesOf(said, from, to, quoted);
  });
  return quotes.flatMap(({ exact, start: offset, end }) =>
    mergeSpans(spans.filter((span) => span.start >= offset && span.end <= end)).map((span) => ({
      exact: exact.slice(span.start - offset, span.end - offset),
      ...span,
    })),
  );
}

function placesOf(said: Word[], from: number, to: number, quoted: Word[][]): Span[] {
  const whole = placeOf(said, from, to, quoted);
  if (whole || from === to) return whole ? [whole] : [];
  return Array.from({ length: to - from + 1 }, (_, at) => placeOf(said, from + at, from + at, quoted)).filter(
    (place) => place !== null,
  );
}

/** Where the words from one to another stand in a quote; null when they don't. */
function placeOf(said: Word[], from: number, to: number, quoted: Word[][]): Span | null {
  let best: { span: Span; alike: number } | null = null;
  for (const quote of quoted) {
    for (let at = 0; at + to - from < quote.length; at += 1) {
      const last = at + to - from;
      if (!same(said, from, to, quote, at)) continue;
      const alike =
        Number(said[from - 1]?.folded === quote[at - 1]?.folded) +
        Number(said[to + 1]?.folded === quote[last + 1]?.folded);
      const span = { start: quote[at]?.start ?? 0, end: quote[last]?.end ?? 0 };
      if (!best || alike > best.alike) best = { span, alike };
    }
  }
  return best?.span ?? null;
}

function same(said: Word[], from: number, to: number, quote: Word[], at: number): boolean {
  for (let step = 0; step <= to - from; step += 1) {
    if (said[from + step]?.folded !== quote[at + step]?.folded) return false;
  }
  return true;
}

function wordsOf(text: string, offset: number): Word[] {
  return segmentWords(text).map(({ start, end }) => ({
    start: start + offset,
    end: end + offset,
    folded: text.slice(start, end).normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'"),
  }));
}
