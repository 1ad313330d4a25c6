import { segmentWords } from "@/lib/language/segment-words";

/** A word or what lies between two; offsets in UTF-16 code units of the source, end exclusive. */
export type WordPiece = { text: string; start: number; end: number; isWord: boolean };

/** Cuts a quote into its words and what lies between them, in order and without loss. */
export function cutIntoWords(quote: { exact: string; start: number }, language: string): WordPiece[] {
  const { exact, start: offset } = quote;
  const pieces: WordPiece[] = [];
  const take = (from: number, to: number, isWord: boolean) => {
    if (to > from)
      pieces.push({ text: exact.slice(from, to), start: offset + from, end: offset + to, isWord });
  };
  let at = 0;
  for (const { start, end } of segmentWords(exact, language)) {
    take(at, start, false);
    take(start, end, true);
    at = end;
  }
  take(at, exact.length, false);
  return pieces;
}
