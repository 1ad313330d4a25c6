import type { Paragraph } from "@/lib/sources/formats/pdf/join-lines";
import { kindOfName } from "@/lib/sources/masthead/publisher-name";
import { readPlainText } from "@/lib/sources/read-plain-text";
import { type ReadDescription, readLine } from "@/lib/sources/reading";

const MOST = 10;
const LONGEST = 220;
const LONGEST_TITLE = 300;
/** How much larger than the text a title's letters are. */
const LARGER = 1.15;

/**
 * What a reader sees of the description at the top of the first page: the lines there as of a paste, and the title by its larger
 * letters. Pure.
 *
 * @param first the paragraphs of the first page that has any.
 * @param stated the title that the file states: it tells which of the lines is the title, if it is one of them.
 */
export function readHead(first: readonly Paragraph[], stated: string): Partial<ReadDescription> {
  const head = first.slice(0, MOST);
  const title = titleOf(head, bodySize(first), stated);
  // Short paragraphs line by line: byline and date often stand close to each other.
  const lines = head.map((paragraph) =>
    paragraph === title || paragraph.words.length > LONGEST ? paragraph.words : paragraph.lines.join("\n"),
  );
  const read = readPlainText(lines.join("\n\n"));
  return title ? { ...read, title: readLine(title.words, 500) } : read;
}

function titleOf(head: readonly Paragraph[], body: number, stated: string): Paragraph | null {
  const short = head.filter(({ words }) => words.length <= LONGEST_TITLE);
  const named = short.find(({ words }) => words.length > 3 && folded(stated).startsWith(folded(words)));
  if (named && kindOfName(named.words) !== "publisher") return named;
  const large = short.filter(({ words, size }) => size >= LARGER * body && /\p{L}{2}/u.test(words));
  // A paper's own name is often the largest.
  const titles = large.filter(({ words }) => !["publisher", "section"].includes(kindOfName(words) ?? ""));
  const most = Math.max(...titles.map(({ size }) => size));
  return titles.find(({ size }) => size === most) ?? null;
}

/** The size that most letters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + words.length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

function folded(words: string): string {
  return words.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
