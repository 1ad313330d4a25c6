import { describe, expect, it } from "vitest";
import type { PageItem } from "@/lib/sources/formats/pdf/page-lines";
import { readingOrder, withMarks } from "@/lib/sources/formats/pdf/reading-order";

/** Words as they stand on paper from left to right, each as wide as it has letters. */
function line(...words: string[]): PageItem[] {
  let x = 0;
  return words.map((each) => {
    const item = { words: each, x, y: 0, width: each.length, size: 1 };
    x += each.length;
    return item;
  });
}

const read = (isFromRight: boolean, words: string[]) =>
  readingOrder(line(...words), isFromRight)
    .map((item) => item.words)
    .join("");

describe("a line of a script that is read from the right", () => {
  it.each([
    [["الميناء", " ", "(", "2015", ")", " ", "تقرير"], "تقرير (2015) الميناء"],
    [["مفتوحة", " ", "5-3", " ", "الأرصفة"], "الأرصفة 3-5 مفتوحة"],
    [["اليوم", " ", "12:30", " ", "الساعة"], "الساعة 12:30 اليوم"],
    [["الميناء", " ", "Harbour", " ", "Office", " ", "شركة"], "شركة Harbour Office الميناء"],
    [["מפתוח", " ", "Pier", " ", "9", " ", "רציף"], "רציף Pier 9 מפתוח"],
    [["סגור", " ", "3-5", " ", "רציפים"], "רציפים 3-5 סגור"],
  ])("%j", (seen, words) => {
    expect(read(true, seen)).toBe(words);
  });
});

it("words of such a script in a line of another are in their own order", () => {
  expect(
    read(false, ["The minister said ", '"', "اليوم", " ", "مفتوح", " ", "الميناء", '"', " on Monday."]),
  ).toBe('The minister said "الميناء مفتوح اليوم" on Monday.');
});

it("a sign that is printed by itself stands behind its letter", () => {
  const items = [...line("cafe", " open"), { words: " \u0301", x: 3.5, y: 0.3, width: 0, size: 1 }];
  expect(
    withMarks(items)
      .map(({ words }) => words)
      .join(""),
  ).toBe("cafe\u0301 open");
});
