import type { PageItem } from "@/lib/sources/formats/pdf/page-lines";

/** A run of words as pdf.js gives it. */
export type TextRun = { str: string; transform: number[]; width: number; height: number };

/**
 * The words of a page with where they stand, turned so that most of them stand upright: tables are often printed on their side,
 * and a page itself may be turned. What then still stands on its side are labels of charts and stamps, and is left out. Pure.
 */
export function pageItems(runs: readonly TextRun[]): PageItem[] {
  const filled = runs.filter(({ str }) => str !== "");
  const letters = [0, 0, 0, 0];
  for (const run of filled) {
    const turn = quarterTurn(run);
    letters[turn] = (letters[turn] ?? 0) + run.str.trim().length;
  }
  const turned = letters.indexOf(Math.max(...letters));
  return filled.filter((run) => quarterTurn(run) === turned).map((run) => itemOf(run, turned));
}

/** How many quarters of a circle it is turned to the left. */
function quarterTurn({ transform: [a = 0, b = 0] }: TextRun): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

function itemOf({ str, transform, width, height }: TextRun, turned: number): PageItem {
  const [, , c = 0, d = 0, left = 0, up = 0] = transform;
  const [x = 0, y = 0] = [
    [left, up],
    [up, -left],
    [-left, -up],
    [-up, left],
  ][turned] ?? [left, up];
  return { words: asWritten(str), x, y, width, size: Math.hypot(c, d) || height || 1 };
}

/** Shapes that letters take in print (ligatures, the forms of Arabic letters) as the letters that they are. */
function asWritten(words: string): string {
  return words
    .replaceAll("\0", "")
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]+/g, (shapes) => shapes.normalize("NFKC"));
}
