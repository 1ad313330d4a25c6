import { isUnfinished, joinWords, type Printed } from "@/lib/sources/formats/pdf/join-lines";

/**
 * One text of the paragraphs of all pages, in the normal form that texts have, and where each page begins in it: a paragraph that
 * goes on over the page's end stays one. A page without words begins where the next one does. Pure.
 */
export function joinPages(pages: readonly Printed[][]): { text: string; starts: number[] } {
  let text = "";
  let last: Printed | null = null;
  const starts = pages.map((page) => {
    let start: number | null = null;
    page.forEach((paragraph, index) => {
      const words = tidied(paragraph.words);
      if (words === "") return;
      const goesOn: boolean = index === 0 && last !== null && isUnfinished(last, paragraph);
      const isRow: boolean = Boolean(last?.words.includes("\t")) && words.includes("\t");
      const apart = text === "" ? "" : isRow ? "\n" : "\n\n";
      const joined = goesOn ? joinWords(text, words) : text + apart + words;
      start ??= joined.length - words.length;
      text = joined;
      last = { words: words.slice(-200), size: paragraph.size };
    });
    return start;
  });
  return { text, starts: filledFromNext(starts, text.length) };
}

/** Of pages without words: where the next one begins, or where the text ends. */
function filledFromNext(starts: readonly (number | null)[], end: number): number[] {
  return starts.map((start, index) => start ?? starts.slice(index).find((next) => next !== null) ?? end);
}

function tidied(words: string): string {
  return words
    .toWellFormed()
    .normalize("NFC")
    .replace(/(?!\t)\p{Cc}/gu, "")
    .trim();
}
