import { expect, it } from "vitest";
import type { PageLine } from "@/lib/sources/formats/pdf/page-lines";
import { withoutMargins } from "@/lib/sources/formats/pdf/without-margins";

/** Lines from top to bottom, twenty points apart. */
const page = (...lines: string[]): PageLine[] =>
  lines.map((words, index) => ({ words, x: 50, right: 400, y: 700 - 20 * index, size: 12, block: 0 }));

const kept = (pages: PageLine[][]) => withoutMargins(pages).map((each) => each.map(({ words }) => words));

it("leaves out a running title and the pages' numbers", () => {
  const said = ["The pilots left.", "The office denied it.", "Nobody saw them.", "The ferry waited."];
  const pages = said.map((words, index) => page("Minutes of the council", words, `Page ${index + 3} of 9`));
  expect(kept(pages)).toEqual(said.map((words) => [words]));
});

it("leaves out a title for left pages and another for right ones", () => {
  const pages = Array.from({ length: 8 }, (_, index) =>
    page(index % 2 === 0 ? "The pilots' case" : "Harbour yearbook", `Berth ${"abcdefgh"[index]} is closed.`),
  );
  expect(kept(pages).flat()).toEqual([..."abcdefgh"].map((letter) => `Berth ${letter} is closed.`));
});

it("keeps the rows of a table of numbers that fills the pages", () => {
  const pages = Array.from({ length: 5 }, (_, number) =>
    page(
      ...Array.from(
        { length: 12 },
        (_, row) => `${1800 + 12 * number + row}\t${(row * 37 + number * 11) % 90}`,
      ),
    ),
  );
  expect(kept(pages).flat()).toHaveLength(60);
});

it("keeps numbers alone that count nothing", () => {
  const pages = [310, 12, 77, 2015].map((count) => page("Ships:", `${count}`, "as counted"));
  expect(kept(pages).flat()).toEqual(["310", "12", "77", "2015"]);
});
