import type { Piece } from "@/lib/sources/formats/pdf/page-lines";

/** In parts of the letters' size: a wider space parts words, and how near things are that stand below each other. */
const WORD_GAP = 0.15;
const NEAR = 0.3;
/** How much the spaces of a line that is spaced out differ, in parts of the widest. */
const EVEN = 0.1;

/**
 * Whether lines of prose are spaced out to the width of a narrow column: the spaces of a line then are all as wide, and don't
 * stand below each other as those of a table do. Pure.
 */
export function isSpacedOut(rows: readonly Piece[][]): boolean {
  const wide = rows.filter((row) => row.length > 1 && gapsOf(row).length > 1);
  const spaced = wide.filter((row, index) => hasEvenGaps(row) && !isBelow(row, wide[index - 1]));
  return spaced.length * 2 > wide.length;
}

function hasEvenGaps(row: readonly Piece[]): boolean {
  const gaps = gapsOf(row);
  return Math.max(...gaps) - Math.min(...gaps) < EVEN * Math.max(...gaps);
}

/** The spaces between all words of a line that are placed one by one, since some may be too narrow to part pieces. */
function gapsOf(row: readonly Piece[]): number[] {
  const items = row.flatMap((piece) => piece.items);
  return items.slice(1).flatMap((item, index) => {
    const before = items[index];
    const gap = before ? item.x - before.x - before.width : 0;
    return gap > WORD_GAP * item.size ? [gap] : [];
  });
}

function isBelow([, second]: readonly Piece[], above: readonly Piece[] | undefined): boolean {
  const [, other] = above ?? [];
  if (!second || !other) return false;
  const near = NEAR * second.size;
  return Math.abs(second.x - other.x) < near || Math.abs(second.right - other.right) < near;
}
