import type { Span } from "@/lib/claims/anchor-quote";
import { paragraphsOf } from "@/lib/language/paragraphs-of";

/** A paragraph of a source; `start` in UTF-16 code units of its text. */
export type Paragraph = { text: string; start: number };
export type SourceWindow = { paragraphs: Paragraph[]; cutBefore: boolean; cutAfter: boolean };

/** So much of a source stands beside a quote at once: some pages, so that hardly any is cut. */
const AROUND = 12_000;

/**
 * The paragraphs of a source around some quotes: whole ones, as far as about `around` code units before the first and after
 * the last quote. A paragraph that is longer than that is cut, never within a surrogate pair.
 */
export function sourceWindow(body: string, quotes: readonly Span[], around = AROUND): SourceWindow {
  const first = Math.min(body.length, ...quotes.map(({ start }) => start));
  const last = Math.max(0, ...quotes.map(({ end }) => end));
  const from = paragraphStart(body, first - around, first);
  const to = paragraphEnd(body, last + around, last);
  return {
    paragraphs: paragraphsOf(body.slice(from, to)).map(({ start, end }) => ({
      text: body.slice(from + start, from + end),
      start: from + start,
    })),
    cutBefore: body.slice(0, from).trim() !== "",
    cutAfter: body.slice(to).trim() !== "",
  };
}

/** A paragraph of so many code units or less is short: some three lines of a pane. */
const SHORT = 240;

/**
 * The place at which a pane that shows these paragraphs begins, so that the first quote is in view and no line is cut: the
 * paragraph before it when both are short of room, else its own, or the quote itself deep in a long one.
 */
export function startOfView(paragraphs: readonly Paragraph[], quotes: readonly Span[]): number {
  const quote = Math.min(...quotes.map(({ start }) => start));
  const at = paragraphs.findLastIndex(({ start }) => start <= quote);
  const [before, own] = [paragraphs[at - 1], paragraphs[at]];
  if (!own) return 0;
  const depth = quote - own.start;
  if (depth > 2 * SHORT) return quote;
  return before && before.text.length + depth <= SHORT ? before.start : own.start;
}

function paragraphStart(body: string, wanted: number, quote: number): number {
  if (wanted <= 0) return 0;
  const next = body.indexOf("\n", wanted);
  return next !== -1 && next < quote ? next + 1 : onCharacter(body, wanted);
}

function paragraphEnd(body: string, wanted: number, quote: number): number {
  if (wanted >= body.length) return body.length;
  const previous = body.lastIndexOf("\n", wanted);
  return previous >= quote ? previous : onCharacter(body, wanted);
}

/** A place that doesn't cut a character: the one given, or that before it. */
function onCharacter(body: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(body.charAt(at)) ? at - 1 : at;
}
