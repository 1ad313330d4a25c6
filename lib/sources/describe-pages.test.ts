import { expect, it } from "vitest";
import { describePages } from "@/lib/sources/describe-pages";

const PAGES = [0, 100, 200, 200, 300];

it.each([
  [[], 5, 10, ""],
  [PAGES, 5, 10, "p. 1"],
  [PAGES, 90, 100, "p. 1"],
  [PAGES, 90, 101, "pp. 1–2"],
  [PAGES, 210, 220, "p. 4"],
  [PAGES, 150, 400, "pp. 2–5"],
])("finds the page of a passage", (pages, start, end, words) => {
  expect(describePages(pages, [{ start, end }])).toBe(words);
});
