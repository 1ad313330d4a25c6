import type { PageLine } from "@/lib/sources/formats/pdf/page-lines";

/** Lines at the top and at the bottom of a page that may be its header and footer. */
const EDGE = 3;
/** The part of the pages that such a line is on. */
const MOSTLY = 0.6;
const LEAST_PAGES = 3;

/** A page's number alone, wherever it stands: "12", "– xii –", "Page 3 of 9". */
const PAGE_NUMBER = /^\W*(?:page )?(?:\d{1,4}|[ivxlc]{1,6})(?: (?:of|\/) \d{1,4})?\W*$/i;

/**
 * Leaves out what is printed on most pages above or below the text: a running title, the page's number, a date. Lines that differ
 * only in their numbers are the same line. Pure.
 */
export function withoutMargins(pages: readonly PageLine[][]): PageLine[][] {
  if (pages.length < LEAST_PAGES) return pages.map((page) => [...page]);
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set([...edges(page)].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page) => {
    const margin = edges(page);
    const isMargin = (line: PageLine) =>
      PAGE_NUMBER.test(line.words) || (counts.get(keyOf(line)) ?? 0) >= MOSTLY * pages.length;
    return page.filter((line) => !margin.has(line) || !isMargin(line));
  });
}

/** By where they stand, not by when they are read: a footer of a page with columns may be read early. */
function edges(page: readonly PageLine[]): Set<PageLine> {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  return new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
}

function keyOf({ words, y }: PageLine): string {
  return `${Math.round(y / 10)} ${words.replace(/\d+/g, "#").replace(/\s+/g, " ").toLowerCase()}`;
}
