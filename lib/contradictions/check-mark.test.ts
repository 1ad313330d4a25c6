import { expect, test } from "vitest";
import { checkMark } from "@/lib/contradictions/check-mark";

const quotes = [
  { exact: "the bridge stands", start: 100, end: 117 },
  { exact: "it carries 😀 trains", start: 200, end: 220 },
];

test.each([
  ["the whole quote", 100, 117, "the bridge stands"],
  ["some of its words", 104, 110, "bridge"],
  ["words of another span", 203, 210, "carries"],
  ["an emoji as a whole", 211, 213, "😀"],
])("takes %s", (_, start, end, exact) => {
  expect(checkMark(quotes, { start, end })).toEqual({ ok: true, exact });
});

test.each([
  ["words before the quote", 98, 105],
  ["words after it", 110, 118],
  ["words from one span to another", 110, 205],
  ["nothing", 105, 105],
  ["a blank", 103, 104],
  ["half of an emoji", 211, 212],
  ["the other half", 212, 213],
])("refuses %s", (_, start, end) => {
  expect(checkMark(quotes, { start, end }).ok).toBe(false);
});
