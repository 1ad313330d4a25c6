import { expect, it } from "vitest";
import { withoutPrintedMargins } from "@/lib/sources/formats/pdf/printed-margins";

const page = (...words: string[]) =>
  words.map((each, at) => ({ words: each, x: 0, right: 100, y: 800 - 10 * at, size: 9, block: at }));

it.each([
  ["11/30/26, 9:08 PM All berths open", "https://quay.example/a 1/2", "https://quay.example/a"],
  ["30.11.2026, 21:08\tAll berths open", "https://quay.example/a\t1/2", "https://quay.example/a"],
  ["All berths open https://quay.example/a", "1 of 2 11/30/26, 9:08 PM", "https://quay.example/a"],
  ["11/30/26, 9:08 PM All berths open", "https://quay.example/a-very-long-na… 1/2", ""],
])("leaves out what a browser printed: “%s”", (top, bottom, url) => {
  const { pages, url: printed } = withoutPrintedMargins([
    page(top, "All berths open", "Every berth is open.", bottom),
    page(top, "Nobody denied it.", bottom.replace("1", "2")),
  ]);
  expect(pages.map((lines) => lines.map(({ words }) => words))).toEqual([
    ["All berths open", "Every berth is open."],
    ["Nobody denied it."],
  ]);
  expect(printed).toBe(url);
});

it.each([
  [["On 11/30/26, 9:08 PM every berth opened.", "The office said so."]],
  [["All berths open", "See https://quay.example/a for more."]],
  [["30.11.2026, 21:08"]],
])("leaves what is no margin: %j", (words) => {
  expect(withoutPrintedMargins([page(...words)]).pages[0]).toHaveLength(words.length);
});
