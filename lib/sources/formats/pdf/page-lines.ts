import { isSpacedOut } from "@/lib/sources/formats/pdf/is-spaced-out";
import { isRightToLeft, readingOrder, withMarks } from "@/lib/sources/formats/pdf/reading-order";

/** A run of words as a page places it: the left end of its baseline, in points from the lower left corner of the page. */
export type PageItem = { words: string; x: number; y: number; width: number; size: number };

/** A line of a column, or a row of a table. */
export type PageLine = {
  words: string;
  x: number;
  /** Where it ends on the right. */
  right: number;
  y: number;
  size: number;
  /** The number of its block on the page: lines of different blocks are never one paragraph, unless the words go on. */
  block: number;
};

/** Items that stand beside each other with no more than some space between them. */
export type Piece = { items: PageItem[]; x: number; right: number; y: number; size: number };

/** Widths in parts of the letters' size. */
const WORD_GAP = 0.15;
const PIECE_GAP = 1.2;
const GUTTER = 0.9;
const ROW_GAP = 0.35;
/** Of a column of prose; what is shorter is a cell of a table. */
const PROSE_LETTERS = 14;
const LEAST_LINES = 3;

/**
 * The lines of a page in the order in which they are read: what stands in columns is read column by column, what stands in a
 * table row by row. The page is cut where white space runs through it, first from top to bottom, then from side to side, and the
 * parts again (recursive X-Y cut: Nagy and Seth 1984). Pure.
 */
export function pageLines(items: readonly PageItem[]): PageLine[] {
  const pieces = piecesOf(items.filter(({ words }) => words.trim() !== ""));
  const isFromRight = pieces.filter(isRtl).length * 2 > pieces.length;
  return cut(pieces, isFromRight).flatMap((block, number) => {
    const rows = rowsOf(block);
    const table = isSpacedOut(rows) ? [] : rows;
    return rows.map((row) => lineOf(row, table, number, isFromRight));
  });
}

function piecesOf(items: readonly PageItem[]): Piece[] {
  const sorted = [...items].sort((one, other) => other.y - one.y || one.x - other.x);
  const rows: PageItem[][] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - item.y) < 0.4 * Math.max(first.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => splitRow(row.sort((one, other) => one.x - other.x)));
}

function splitRow(row: readonly PageItem[]): Piece[] {
  const pieces: Piece[] = [];
  for (const item of row) {
    const last = pieces.at(-1);
    const right = item.x + item.width;
    if (last && item.x - last.right < PIECE_GAP * Math.max(last.size, item.size)) {
      last.items.push(item);
      last.right = Math.max(last.right, right);
      last.size = Math.max(last.size, item.size);
    } else {
      pieces.push({ items: [item], x: item.x, right, y: item.y, size: item.size });
    }
  }
  return pieces;
}

/** Blocks in reading order. No recursion deeper than the pieces are many, since each cut leaves both sides smaller. */
function cut(pieces: Piece[], isFromRight: boolean): Piece[][] {
  if (pieces.length < 2) return pieces.length === 0 ? [] : [pieces];
  const columns = cutAtGutter(pieces);
  if (columns) {
    const [left, right] = columns;
    return isFromRight
      ? [...cut(right, true), ...cut(left, true)]
      : [...cut(left, false), ...cut(right, false)];
  }
  const bands = cutAtRows(pieces);
  return bands ? [...cut(bands[0], isFromRight), ...cut(bands[1], isFromRight)] : [pieces];
}

/** Left and right of white space that runs from top to bottom, when both sides are columns of prose. */
function cutAtGutter(pieces: Piece[]): [Piece[], Piece[]] | null {
  const byLeft = [...pieces].sort((one, other) => one.x - other.x);
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, piece] of byLeft.entries()) {
    if (index > 0 && piece.x - right > GUTTER * piece.size) {
      const sides: [Piece[], Piece[]] = [byLeft.slice(0, index), byLeft.slice(index)];
      if (sides.every(isProse) && overlap(sides)) return sides;
    }
    right = Math.max(right, piece.right);
  }
  return null;
}

function isProse(side: readonly Piece[]): boolean {
  const letters = side.reduce((sum, piece) => sum + lengthOf(piece), 0);
  return side.length >= LEAST_LINES && letters / side.length >= PROSE_LETTERS;
}

function lengthOf({ items }: Piece): number {
  return items.reduce((sum, { words }) => sum + words.length, 0);
}

/** Whether two sides stand beside each other for most of the lower one's height. */
function overlap([left, right]: [Piece[], Piece[]]): boolean {
  const [low, high] = [left, right].map((side) => ({
    top: Math.max(...side.map(({ y }) => y)),
    bottom: Math.min(...side.map(({ y }) => y)),
  })) as [{ top: number; bottom: number }, { top: number; bottom: number }];
  const shared = Math.min(low.top, high.top) - Math.max(low.bottom, high.bottom);
  return shared > 0.5 * Math.min(low.top - low.bottom, high.top - high.bottom);
}

/** Above and below the widest white space that runs from side to side, when it is wider than between lines. */
function cutAtRows(pieces: Piece[]): [Piece[], Piece[]] | null {
  const sorted = [...pieces].sort((one, other) => other.y - one.y);
  const gaps = sorted.slice(1).map((piece, index) => {
    const above = sorted[index];
    return above ? above.y - piece.y - piece.size : 0;
  });
  const widest = Math.max(...gaps);
  const at = gaps.indexOf(widest) + 1;
  const usual = [...gaps].filter((gap) => gap > -1).sort((one, other) => one - other);
  const median = usual[Math.floor(usual.length / 2)] ?? 0;
  const size = sorted[at]?.size ?? 0;
  if (widest < ROW_GAP * size || widest < median + 0.25 * size) return null;
  return [sorted.slice(0, at), sorted.slice(at)];
}

function rowsOf(block: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...block].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const [first] = rows.at(-1) ?? [];
    if (first && Math.abs(first.y - piece.y) < 0.4 * Math.max(first.size, piece.size))
      rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function lineOf(
  row: readonly Piece[],
  rows: readonly Piece[][],
  block: number,
  isFromRight: boolean,
): PageLine {
  const pieces = [...row].sort((one, other) => (isFromRight ? other.x - one.x : one.x - other.x));
  return {
    words: pieces.reduce((words, piece, index) => {
      const before = pieces[index - 1];
      return before
        ? `${words}${isCell(before, piece, rows) ? "\t" : " "}${wordsOf(piece, isFromRight)}`
        : wordsOf(piece, isFromRight);
    }, ""),
    x: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ right }) => right)),
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    block,
  };
}

/** Whether the space between two pieces parts cells: another row has space there, too. Else a line is only spaced out. */
function isCell(one: Piece, other: Piece, rows: readonly Piece[][]): boolean {
  const [left, right] = one.x < other.x ? [one.right, other.x] : [other.right, one.x];
  const alike = rows.filter((row) =>
    row.some((piece, index) => {
      const next = row[index + 1];
      return (
        next !== undefined && Math.min(next.x, right) - Math.max(piece.right, left) > 0.5 * (right - left)
      );
    }),
  );
  return alike.length > 1;
}

/** Words of a piece, in the order in which they are read. */
function wordsOf(piece: Piece, isFromRight: boolean): string {
  return readingOrder(spaced(withMarks(piece.items)), isFromRight ? hasRtl(piece) : isRtl(piece))
    .map(({ words }) => words)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** With a space where there is room for one: that has to be seen before the words are put in order. */
function spaced(items: readonly PageItem[]): PageItem[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!before || /\s$/.test(before.words) || /^\s/.test(item.words)) return [item];
    const x = before.x + before.width;
    const isApart = item.x - x > WORD_GAP * item.size;
    return isApart ? [{ ...item, words: " ", x, width: item.x - x }, item] : [item];
  });
}

function isRtl({ items }: Piece): boolean {
  return isRightToLeft(items);
}

/** On a page that is read from the right, one word of its script tells that a line is, too, whatever name stands in it. */
function hasRtl({ items }: Piece): boolean {
  return items.some((item) => isRightToLeft([item]));
}
