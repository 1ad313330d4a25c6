import type { Span } from "@/lib/claims/anchor-quote";
import { toWholeWords } from "@/lib/claims/reanchor/to-whole-words";

/** What turns words beside it into their opposite, in some languages; in Chinese it stands without spaces. */
const NEGATION =
  /(?<![\p{L}\p{M}])(?:not|never|nobody|no one|none|neither|nor|hardly|without|den(?:y|ies|ied)|nicht|kein\p{L}*|nie|ne|pas|jamais|no|nunca|не|нет|никогда|لا|لم|لن|ليس)(?![\p{L}\p{M}])|n[’']t(?![\p{L}\p{M}])|[不没沒未]/giu;
/** Code units beside the quote that are looked at: the other half of a common sentence. */
const BESIDE = 80;
/** What follows a comma or a semicolon says something of its own: "…, he said; no pilot would board". */
const CLAUSE_BEFORE = /[^.!?;:。！？；\n]*$/u;
const CLAUSE_AFTER = /^[^.!?;:,。！？；，\n]*/u;

/**
 * The span of the same words together with a negation that stands beside them now, in their clause, and didn't before: they no
 * longer say the same. Where one stood before and is gone, the words alone. Null when as many stand there as before. Pure.
 */
export function findTurned(before: string, was: Span, text: string, now: Span): Span | null {
  const [wasBefore, isBefore] = [negationsBefore(before, was), negationsBefore(text, now)];
  const [wasAfter, isAfter] = [negationsAfter(before, was), negationsAfter(text, now)];
  if (wasBefore.length === isBefore.length && wasAfter.length === isAfter.length) return null;
  const [first, last] = [isBefore[0], isAfter.at(-1)];
  const start = first !== undefined && isBefore.length > wasBefore.length ? first.start : now.start;
  const end = last !== undefined && isAfter.length > wasAfter.length ? last.end : now.end;
  return toWholeWords(text, start, end);
}

function negationsBefore(text: string, { start }: Span): Span[] {
  const beside = CLAUSE_BEFORE.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0] ?? "";
  return negationsIn(beside, start - beside.length);
}

function negationsAfter(text: string, { end }: Span): Span[] {
  return negationsIn(CLAUSE_AFTER.exec(text.slice(end, end + BESIDE))?.[0] ?? "", end);
}

function negationsIn(words: string, from: number): Span[] {
  return [...words.matchAll(NEGATION)].map(({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}
