import search from "approx-string-match";
import type { QuoteAnchor } from "@/lib/claims/anchor-quote";
import { candidateWindows } from "@/lib/claims/reanchor/candidate-windows";
import { scoreMatch } from "@/lib/claims/reanchor/score-match";
import { toWholeWords } from "@/lib/claims/reanchor/to-whole-words";

/**
 * Where a quote stands in another text: the same words at the same place, or elsewhere; other words in its place; or nowhere.
 * Offsets are UTF-16 code units of the other text, the end exclusive; `exact` are the words there.
 */
export type Reanchored =
  | { state: "same" | "moved" | "changed"; start: number; end: number; exact: string }
  | { state: "gone" };

/** The part of a quote's letters that may differ; more, and it is another quote. */
const MOST_CHANGED = 0.3;
/** Letters of a quote of which some may differ; a shorter one is found exactly, or not. */
const LEAST_FUZZY = 12;
/** What a match must score: a good part of its words, and some of what stands around it or where it stood. */
const LEAST_SCORE = 0.55;
const MOST_MATCHES = 200;

/**
 * Finds a quote again in a later text of the same page: exactly where that is possible, the most likely place among several by
 * what stands around it; else the words that differ least (approximate search: Myers 1999, by the package approx-string-match).
 * The weights are those of Hypothesis' `match-quote`. A quote whose words differ in anything but white space is "changed", also
 * when it is only a "not". Pure.
 *
 * @param quote in the text before.
 * @param textBefore how long that was tells how far down the quote stood.
 */
export function reanchorQuote(quote: QuoteAnchor, textBefore: string, text: string): Reanchored {
  const exact = exactPlace(quote, textBefore, text);
  if (exact !== null) {
    const end = exact + quote.exact.length;
    const turned = findTurned(quote, text, exact, end);
    if (turned) return { state: "changed", ...turned, exact: text.slice(turned.start, turned.end) };
    return { state: exact === quote.start ? "same" : "moved", start: exact, end, exact: quote.exact };
  }
  const found = fuzzyPlace(quote, textBefore, text);
  if (!found) return { state: "gone" };
  const { start, end } = toWholeWords(text, found.start, found.end);
  const words = text.slice(start, end);
  return { state: folded(words) === folded(quote.exact) ? "moved" : "changed", start, end, exact: words };
}

/** What turns the words after it into their opposite, in some languages. */
const NEGATION =
  /(?<![\p{L}\p{M}])(?:not|never|nobody|no one|none|neither|nor|hardly|without|den(?:y|ies|ied)|nicht|kein\p{L}*|nie|ne|pas|jamais|no|nunca|не|нет|никогда|لا|لم|لن|ليس)(?![\p{L}\p{M}])|n[’']t(?![\p{L}\p{M}])/giu;
/** Words beside the quote that may turn it, and belong to its sentence. */
const BESIDE = /(?:[^\s.!?]+\s+){0,3}$/u;

/**
 * The span together with a negation that stands before the same words now and didn't before: they no longer say the same. Where
 * one stood before and is gone, the words alone.
 */
function findTurned({ prefix }: QuoteAnchor, text: string, start: number, end: number) {
  const was = BESIDE.exec(prefix)?.[0] ?? "";
  const now = BESIDE.exec(text.slice(Math.max(0, start - 32), start))?.[0] ?? "";
  const [before, after] = [was, now].map((words) => [...words.matchAll(NEGATION)]);
  if (before?.length === after?.length) return null;
  const first = after?.[0];
  return { start: first ? toWholeWords(text, start - now.length + first.index, end).start : start, end };
}

function exactPlace(quote: QuoteAnchor, textBefore: string, text: string): number | null {
  let best: { at: number; score: number } | null = null;
  let at = text.indexOf(quote.exact);
  for (let count = 0; at >= 0 && count < MOST_MATCHES; count += 1) {
    const score = scoreMatch({ start: at, end: at + quote.exact.length, errors: 0 }, quote, textBefore, text);
    if (!best || score > best.score) best = { at, score };
    at = text.indexOf(quote.exact, at + 1);
  }
  return best?.at ?? null;
}

function fuzzyPlace(quote: QuoteAnchor, textBefore: string, text: string) {
  const most = Math.floor(MOST_CHANGED * quote.exact.length);
  if (quote.exact.length < LEAST_FUZZY) return null;
  let best: { start: number; end: number; score: number } | null = null;
  for (const window of candidateWindows(quote.exact, text)) {
    const part = text.slice(window.start, window.end);
    for (const { start, end, errors } of search(part, quote.exact, most).slice(0, MOST_MATCHES)) {
      const match = { start: window.start + start, end: window.start + end, errors };
      const score = scoreMatch(match, quote, textBefore, text);
      if (score >= LEAST_SCORE && (!best || score > best.score)) best = { ...match, score };
    }
  }
  return best;
}

function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
