import { foldSpace } from "@/lib/sources/find-words-fold";
import { indexIn } from "@/lib/sources/find-words-index";
import { LONGEST_SELECTION } from "@/lib/sources/limits";

/** UTF-16 code units of a text, the end exclusive. */
type Place = { start: number; end: number };

/** Finds words in one text; `from` is where in the text they may begin at the earliest. */
export type WordFinder = (words: string, from?: number) => Place | null;

/**
 * Where some words stand in a text, whatever white space is between them: as a browser gives what is selected on a page. Pure;
 * it takes as long as the text is long, whatever the words are.
 *
 * @returns null when they don't stand there.
 */
export function findWords(text: string, words: string): Place | null {
  return wordFinder(text)(words);
}

/** `findWords` for a text in which much is looked for: it is gone through once. Pure. */
export function wordFinder(text: string): WordFinder {
  const folded = foldSpace(text);
  return (given, from = 0) => {
    if (given.length > 25_000 || !given.isWellFormed()) return null;
    const words = given.normalize("NFC").replace(/\s+/g, " ").trim();
    if (words === "") return null;
    const start = indexIn(folded.text, words, folded.fold(from));
    if (start < 0) return null;
    return { start: folded.unfold(start), end: folded.unfold(start + words.length - 1) + 1 };
  };
}

/** The finders of many texts, each made when it is first asked for. */
export function wordFinders(): (text: string) => WordFinder {
  const finders = new Map<string, WordFinder>();
  return (text) => {
    const there = finders.get(text);
    if (there) return there;
    const finder = wordFinder(text);
    finders.set(text, finder);
    return finder;
  };
}

/** Where in a text that stands which an address says was selected, or its beginning, where it is longer than can be. Pure. */
export function findSelection(text: string, select: string | string[] | undefined): Place | null {
  return typeof select === "string" ? findWords(text, select.slice(0, LONGEST_SELECTION)) : null;
}
