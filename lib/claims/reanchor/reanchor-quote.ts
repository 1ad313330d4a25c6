import search from "approx-string-match";
import type { QuoteAnchor, Span } from "@/lib/claims/anchor-quote";
import { candidateWindows, windowsBeside } from "@/lib/claims/reanchor/candidate-windows";
import { findTurned } from "@/lib/claims/reanchor/find-turned";
import { scoreMatch } from "@/lib/claims/reanchor/score-match";
import { toWholeWords } from "@/lib/claims/reanchor/to-whole-words";

/**
 * Where a quote stands in another text: the same words at the same place, or elsewhere; other words in its place; or nowhere.
 * Offsets are UTF-16 code units of the other text, the end exclusive; `exact` are the words there.
 */
export type Reanchored =
  | { state: "same" | "moved" | "changed"; start: number; end: number; exact: string }
  | { state: "gone" };

type Place = Span & { score: number };

/** The part of a quote's letters that may differ; more, and it is another quote. */
const MOST_CHANGED = 0.3;
/** Letters of a quote of which some may differ; a shorter one is found exactly, or not. */
const LEAST_FUZZY = 12;
/** What a match must score: a good part of its words, and some of what stands around it or where it stood. */
const LEAST_SCORE = 0.55;
/** What the same words score where most of what stood around them still does; with less, they may be another's. */
const SURELY_ITS_OWN = 0.9;
const MOST_MATCHES = 200;

/**
 * Finds a quote again in a later text of the same page: exactly where that is possible, the most likely place among several by
 * what stands around it; else the words that differ least (approximate search: Myers 1999, by the package approx-string-match).
 * The weights are those of Hypothesis' `match-quote`. A quote whose words differ in anything but white space is "changed", also
 * when it is only a "not" beside it, or when its last word or number goes on now ("12", "120"). Pure.
 *
 * @param quote in the text before.
 * @param textBefore how long that was tells how far down the quote stood.
 */
export function reanchorQuote(quote: QuoteAnchor, textBefore: string, text: string): Reanchored {
  const exact = exactPlace(quote, textBefore, text);
  if (exact && exact.score >= SURELY_ITS_OWN) return stateOf(quote, textBefore, text, exact);
  const beside = fuzzyPlace(quote, textBefore, text, windowsBeside(quote, text));
  if (exact) return stateOf(quote, textBefore, text, beside && beside.score > exact.score ? beside : exact);
  const other = fuzzyPlace(quote, textBefore, text, candidateWindows(quote.exact, text));
  const found = beside && (!other || beside.score >= other.score) ? beside : other;
  return found ? stateOf(quote, textBefore, text, found) : { state: "gone" };
}

function stateOf(quote: QuoteAnchor, textBefore: string, text: string, place: Span): Reanchored {
  const whole = toWholeWords(text, place.start, place.end);
  const was = toWholeWords(textBefore, quote.start, quote.end);
  const isSame = folded(text.slice(whole.start, whole.end)) === folded(textBefore.slice(was.start, was.end));
  const turned = isSame ? findTurned(textBefore, quote, text, place) : whole;
  if (turned) return { state: "changed", ...turned, exact: text.slice(turned.start, turned.end) };
  const isExact = text.slice(place.start, place.end) === quote.exact;
  const { start, end } = isExact ? place : whole;
  const state = isExact && start === quote.start ? "same" : "moved";
  return { state, start, end, exact: text.slice(start, end) };
}

function exactPlace(quote: QuoteAnchor, textBefore: string, text: string): Place | null {
  const own = toWholeWords(textBefore, quote.start, quote.end);
  let best: Place | null = null;
  let start = text.indexOf(quote.exact);
  for (let count = 0; start >= 0 && count < MOST_MATCHES; count += 1) {
    const end = start + quote.exact.length;
    const whole = toWholeWords(text, start, end);
    // Letters by which its words are longer here are letters that differ.
    const errors = Math.abs(whole.end - whole.start - (own.end - own.start));
    const score = scoreMatch(
      { start, end, errors: Math.min(errors, quote.exact.length) },
      quote,
      textBefore,
      text,
    );
    if (!best || score > best.score) best = { start, end, score };
    start = text.indexOf(quote.exact, start + 1);
  }
  return best;
}

function fuzzyPlace(
  quote: QuoteAnchor,
  textBefore: string,
  text: string,
  windows: readonly Span[],
): Place | null {
  const most = Math.floor(MOST_CHANGED * quote.exact.length);
  if (quote.exact.length < LEAST_FUZZY) return null;
  let best: Place | null = null;
  for (const window of windows) {
    const part = text.slice(window.start, window.end);
    for (const { start, end, errors } of search(part, quote.exact, most).slice(0, MOST_MATCHES)) {
      const match = { start: window.start + start, end: window.start + end, errors };
      const score = scoreMatch(match, quote, textBefore, text);
      if (score >= LEAST_SCORE && (!best || score > best.score))
        best = { start: match.start, end: match.end, score };
    }
  }
  return best;
}

function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
