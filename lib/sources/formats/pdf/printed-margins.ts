import type { PageLine } from "@/lib/sources/formats/pdf/page-lines";

/** When a browser printed it: "3/12/24, 10:04 AM", "12.03.2024, 10:04". */
const STAMP =
  /(?:^|\s)\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?:\s|$)/i;
const ADDRESS = /(?:^|\s)((?:https?|file):\/\/\S+)/i;

/**
 * Leaves out the lines that a browser prints above and below each page: the time of printing with the page's title, and its address
 * with the page's number. On one or two pages nothing else tells that they are no words of the text. Pure.
 *
 * @returns also the address, "" if none is printed in full.
 */
export function withoutPrintedMargins(pages: readonly PageLine[][]): { pages: PageLine[][]; url: string } {
  const margins = pages.map(marginsOf);
  const isPrinted = margins.length > 0 && margins.every((lines) => isOfBrowser(lines));
  if (!isPrinted) return { pages: pages.map((page) => [...page]), url: "" };
  const url = wordsOf(margins[0] ?? []).match(ADDRESS)?.[1] ?? "";
  return {
    pages: pages.map((page, number) => page.filter((line) => !margins[number]?.includes(line))),
    // Browsers cut a long address off.
    url: /…|\.\.\.$/.test(url) ? "" : url,
  };
}

/** By where they stand: the highest and the lowest line. */
function marginsOf(page: readonly PageLine[]): PageLine[] {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  const [top, bottom] = [byHeight[0], byHeight.at(-1)];
  return top && bottom && top !== bottom ? [top, bottom] : [];
}

function isOfBrowser(lines: readonly PageLine[]): boolean {
  return STAMP.test(wordsOf(lines)) && ADDRESS.test(wordsOf(lines));
}

function wordsOf(lines: readonly PageLine[]): string {
  return lines.map(({ words }) => words.replace(/\s+/g, " ")).join("\n");
}
