import { expect, test } from "vitest";
import { sourceWindow, startOfView } from "@/lib/contradictions/source-window";

const lines = Array.from({ length: 60 }, (_, index) => `Paragraph ${index} of the report.`);
const body = lines.join("\n\n");
const quoteAt = (words: string) => {
  const start = body.indexOf(words);
  return { start, end: start + words.length };
};

test("a short source is shown as a whole", () => {
  const { paragraphs, cutBefore, cutAfter } = sourceWindow(body, [quoteAt("Paragraph 30 of")]);
  expect(paragraphs.map(({ text }) => text)).toEqual(lines);
  expect([cutBefore, cutAfter]).toEqual([false, false]);
});

test("of a long one, whole paragraphs around the quotes", () => {
  const quotes = [quoteAt("Paragraph 32 of"), quoteAt("Paragraph 30 of")];
  const { paragraphs, cutBefore, cutAfter } = sourceWindow(body, quotes, 70);
  expect(paragraphs.map(({ text }) => text)).toEqual(lines.slice(28, 35));
  expect([cutBefore, cutAfter]).toEqual([true, true]);
});

test("every paragraph knows its place in the source", () => {
  for (const { text, start } of sourceWindow(body, [quoteAt("Paragraph 30 of")], 200).paragraphs)
    expect(body.slice(start, start + text.length)).toBe(text);
});

test("a paragraph that is too long is cut, but never a character", () => {
  const long = `${"🚢".repeat(50)}The quay${"🚢".repeat(50)}`;
  const start = long.indexOf("The quay");
  for (const around of [7, 8, 9, 10]) {
    const { paragraphs, cutBefore, cutAfter } = sourceWindow(long, [{ start, end: start + 8 }], around);
    expect(paragraphs[0]?.text.isWellFormed()).toBe(true);
    expect(paragraphs[0]?.text).toContain("The quay");
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  }
});

test.each([
  ["the short paragraph before", ["Short before.", "Here stands the quote."], "quote", 0],
  ["its own after a long one", ["Long ".repeat(80), "Here stands the quote."], "quote", 1],
  ["its own when it is the first", ["Here stands the quote.", "More."], "quote", 0],
] as const)("a pane begins at %s", (_, texts, words, expected) => {
  const text = texts.join("\n");
  const start = text.indexOf(words);
  const { paragraphs } = sourceWindow(text, [{ start, end: start + words.length }]);
  expect(startOfView(paragraphs, [{ start, end: start + words.length }])).toBe(paragraphs[expected]?.start);
});

test("deep in a long paragraph a pane begins at the quote itself", () => {
  const text = `${"Long ".repeat(200)}quote`;
  const quote = { start: 1000, end: 1005 };
  expect(startOfView(sourceWindow(text, [quote]).paragraphs, [quote])).toBe(1000);
});
