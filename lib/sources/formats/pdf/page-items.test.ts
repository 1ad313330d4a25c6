import { expect, it } from "vitest";
import { pageItems } from "@/lib/sources/formats/pdf/page-items";

const run = (str: string, transform: number[]) => ({ str, transform, width: 100, height: 12 });

it("turns a page whose words stand on their side, and leaves out what then does", () => {
  const items = pageItems([
    run("Ships by day, as counted by the office", [0, 12, -12, 0, 80, 100]),
    run("Friday", [0, 12, -12, 0, 100, 100]),
    run("Stamp", [12, 0, 0, 12, 300, 300]),
  ]);
  expect(items.map(({ words }) => words)).toEqual(["Ships by day, as counted by the office", "Friday"]);
  const [first, second] = items;
  expect(first?.x).toBe(second?.x);
  expect((first?.y ?? 0) - (second?.y ?? 0)).toBe(20);
  expect(first?.size).toBe(12);
});

it("writes printed shapes as letters", () => {
  expect(
    pageItems([run("o\ufb03ce", [12, 0, 0, 12, 0, 0]), run("\ufefb", [12, 0, 0, 12, 0, 20])]),
  ).toMatchObject([{ words: "office" }, { words: "لا" }]);
});
