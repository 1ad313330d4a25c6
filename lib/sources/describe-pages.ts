/**
 * On which pages of its document a passage stands: "p. 3", "pp. 3–4"; "" for a text without pages. Pure.
 *
 * @param pages where each page begins, in UTF-16 code units of the text.
 * @param spans of the passage, ends exclusive.
 */
export function describePages(
  pages: readonly number[],
  spans: readonly { start: number; end: number }[],
): string {
  if (pages.length === 0 || spans.length === 0) return "";
  const first = pageAt(pages, Math.min(...spans.map(({ start }) => start)));
  const last = pageAt(pages, Math.max(...spans.map(({ end }) => end)) - 1);
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

/** The number of the page that a place of the text is on, from 1. Of pages that begin there, those without words are passed over. */
export function pageAt(pages: readonly number[], offset: number): number {
  return Math.max(1, pages.findLastIndex((start) => start <= offset) + 1);
}
