import { expect, it } from "vitest";
import { type PageItem, pageLines } from "@/lib/sources/formats/pdf/page-lines";

const SIZE = 10;

/** Words at given places of lines that are 14 points apart, each five points a letter wide. */
const page = (...lines: [words: string, x: number][][]): PageItem[] =>
  lines.flatMap((line, index) =>
    line.map(([words, x]) => ({ words, x, y: 700 - 14 * index, width: 5 * words.length, size: SIZE })),
  );

const read = (items: PageItem[]) => pageLines(items).map(({ words }) => words);

it("lines that are spaced out to a column's width have spaces, not cells", () => {
  const spacedOut = (words: string[], gap: number): [string, number][] => {
    let x = 50;
    return words.map((word) => {
      const placed: [string, number] = [word, x];
      x += 5 * word.length + gap;
      return placed;
    });
  };
  const lines = page(
    spacedOut(["The", "administration", "of", "the"], 20),
    spacedOut(["harbour", "acknowledged", "internationally"], 17),
    spacedOut(["registered", "vessels", "there"], 22),
  );
  expect(read(lines)).toEqual([
    "The administration of the",
    "harbour acknowledged internationally",
    "registered vessels there",
  ]);
});

it("a table whose columns are all as wide has cells", () => {
  const row = (...words: string[]) => words.map((word, index): [string, number] => [word, 50 + 80 * index]);
  expect(
    read(page(row("2013", "2014", "2015"), row("1231", "1415", "1517"), row("1200", "1300", "1400"))),
  ).toEqual(["2013\t2014\t2015", "1231\t1415\t1517", "1200\t1300\t1400"]);
});
