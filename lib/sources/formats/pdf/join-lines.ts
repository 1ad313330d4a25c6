import type { PageLine } from "@/lib/sources/formats/pdf/page-lines";

/** A paragraph with the size of its letters, and the lines that it was made of. */
export type Paragraph = { words: string; size: number; lines: string[] };

/** What of a paragraph or a line tells whether the next one goes on with it. */
export type Printed = Pick<Paragraph, "words" | "size">;

/** In parts of the letters' size. */
const INDENT = 0.8;
const LEADING = 0.45;
const OTHER_SIZE = 0.12;
const PROSE_GAP = 0.5;
const FEW_LINES = 4;
/** The part of a block's width that the last line of a paragraph leaves free. */
const SHORT = 0.12;

/** What an item of a list begins with. */
const BULLET = /^(?:[•‣◦▪●–—*-]|\(?\d{1,2}[.)]|\([a-z]\))\s/;

/** Ends that a sentence has, in the scripts that are read, with what may stand after them. */
const ENDED = /[.!?…:;。！？؟۔।][”’"')\]»›]*(?:\s*\[\d+\])*$/u;

/**
 * Makes paragraphs of a page's lines: a new one begins after a wider gap, with an indent, with letters of another size, or after a
 * short line that ends a sentence. Words that were parted at a line's end are joined. Pure.
 */
export function joinLines(lines: readonly PageLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, line, lines)) {
      last.words = joinWords(last.words, line.words);
      last.lines.push(line.words);
    } else paragraphs.push({ words: line.words, size: line.size, lines: [line.words] });
  });
  return paragraphs;
}

/**
 * Joins what stands before and after a line's end, or a page's. A word that was parted there becomes whole: one with a soft
 * hyphen always, one with a hyphen when a small letter follows.
 */
export function joinWords(before: string, after: string): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + after;
  if (/\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  // A dash, or a hyphen before a capital or a number, belongs to the words: "Franco-German", "2015-16".
  return /[\p{L}\p{N}][-\u2010]$/u.test(before) ? before + after : `${before} ${after}`;
}

/** Whether a paragraph that ends a page or a column goes on with the next one: its sentence isn't at its end. */
export function isUnfinished(before: Printed, after: Printed): boolean {
  if (Math.abs(before.size - after.size) > OTHER_SIZE * before.size || ENDED.test(before.words)) return false;
  return /[-\u00ad\u2010,]$/.test(before.words) || /^["“(]?\p{Ll}|^[\u0600-\u06ff]/u.test(after.words);
}

function goesOn(before: PageLine, line: PageLine, lines: readonly PageLine[]): boolean {
  if (before.words.includes("\t") || line.words.includes("\t") || BULLET.test(line.words)) return false;
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size) return false;
  if (before.block !== line.block) return isUnfinished(before, line);
  const block = lines.filter((each) => each.block === line.block);
  const left = Math.min(...block.map(({ x }) => x));
  const right = Math.max(...block.map((each) => each.right));
  const gap = before.y - line.y - line.size;
  const usual = usualGap(block, lines);
  if (gap > usual + LEADING * line.size) return false;
  if (isIndented(line, before, left, right)) return false;
  return !(right - before.right > SHORT * (right - left) && startsBy(line, left) && ENDED.test(before.words));
}

/** From the left, or from the right in a script that is read from there. */
function isIndented(line: PageLine, before: PageLine, left: number, right: number): boolean {
  const fromLeft = line.x - left > INDENT * line.size && before.x - left < INDENT * line.size;
  const isRight = /^[\u0590-\u08ff]/.test(line.words);
  const fromRight = right - line.right > INDENT * line.size && right - before.right < INDENT * line.size;
  // The last line of a paragraph ends early on one side: what is indented begins late on the other.
  return isRight ? fromRight && line.x - left < INDENT * line.size : fromLeft;
}

function startsBy(line: PageLine, left: number): boolean {
  return line.x - left < INDENT * line.size || /^[\u0590-\u08ff]/.test(line.words);
}

/** Between lines of one paragraph: as in the block, or, where that has few lines, no wider than between lines of prose. */
function usualGap(block: readonly PageLine[], page: readonly PageLine[]): number {
  const own = medianGap(block);
  if (block.length > FEW_LINES) return own;
  const size = block[0]?.size ?? 1;
  return Math.min(
    own,
    medianGap(page.filter((line) => Math.abs(line.size - size) < 0.1 * size)),
    PROSE_GAP * size,
  );
}

function medianGap(lines: readonly PageLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? line.y) - line.y - line.size)
    .filter((gap) => gap > -1)
    .sort((one, other) => one - other);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
}
