import type { PageLine } from "@/lib/sources/formats/pdf/page-lines";

/** Lines at the top and at the bottom of a page that may be its header and footer. */
const EDGE = 3;
/** The part of the pages that such a line is on. */
const MOSTLY = 0.6;
/** The part of the left or of the right pages: books have a header for each. */
const MOSTLY_OF_A_SIDE = 0.8;
const LEAST_PAGES = 3;
const LEAST_OF_A_SIDE = 3;

/** A page's number alone, wherever it stands: "12", "– xii –", "Page 3 of 9". */
const PAGE_NUMBER = /^\W*(?:page )?(?:\d{1,4}|[ivxlc]{1,6})(?: (?:of|\/) \d{1,4})?\W*$/i;

/**
 * Leaves out what is printed on most pages above or below the text, or on most left or right pages: a running title, a date, the
 * page's number. Lines that differ only in numbers are the same line when one of them counts the pages; else they are rows of a
 * table, which stay. Pure.
 */
export function withoutMargins(pages: readonly PageLine[][]): PageLine[][] {
  if (pages.length < LEAST_PAGES) return pages.map((page) => [...page]);
  const seen = new Map<string, Set<number>>();
  pages.forEach((page, number) => {
    for (const key of edges(page).flatMap((line) => keysOf(line, number))) {
      seen.set(key, (seen.get(key) ?? new Set()).add(number));
    }
  });
  return pages.map((page, number) => {
    const margin = new Set(edges(page));
    const isMargin = (line: PageLine) =>
      keysOf(line, number).some((key) => isMostly(seen.get(key) ?? new Set(), pages.length));
    return page.filter((line) => !margin.has(line) || !isMargin(line));
  });
}

function isMostly(numbers: ReadonlySet<number>, pages: number): boolean {
  if (numbers.size >= MOSTLY * pages && numbers.size >= LEAST_PAGES - 1) return true;
  return [0, 1].some((side) => {
    const ofSide = [...numbers].filter((number) => number % 2 === side).length;
    return ofSide >= LEAST_OF_A_SIDE && ofSide >= MOSTLY_OF_A_SIDE * Math.ceil((pages - side) / 2);
  });
}

/** By where they stand, not by when they are read: a footer of a page with columns may be read early. */
function edges(page: readonly PageLine[]): PageLine[] {
  const byHeight = [...page].sort((one, other) => other.y - one.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

/** What a line is like: its words, and its words with how far each number of it is from the page's own. */
function keysOf({ words, y }: PageLine, page: number): string[] {
  const line = words.replace(/\s+/g, " ").trim().toLowerCase();
  const place = Math.round(y / 10);
  // Page numbers move from side to side and up and down; they are told by counting.
  const where = PAGE_NUMBER.test(line) ? "any" : place;
  const counting = [...line.matchAll(/\d{1,5}/g)].map(({ 0: digits, index }) => {
    const others = line.slice(0, index) + line.slice(index + digits.length);
    return `${where} ${Number(digits) - page} ${PAGE_NUMBER.test(line) ? "" : others}`;
  });
  const roman = PAGE_NUMBER.test(line) && !/\d/.test(line) ? ["roman"] : [];
  return [`${place} = ${line}`, ...counting, ...roman];
}
