import { expect, it } from "vitest";
import { spanOf } from "@/prisma/example/span-of";

const text = "No, said the envoy. No deal 🕊️ was made.";

it("finds words that occur once, counted in UTF-16 code units", () => {
  expect(spanOf(text, "No deal 🕊️")).toEqual({ start: 20, end: 31 });
  expect(text.slice(20, 31)).toBe("No deal 🕊️");
});

it("looks within a stretch only", () => {
  expect(spanOf(text, "No", { start: 0, end: 10 })).toEqual({ start: 0, end: 2 });
});

it.each([
  ["not there", "no deals", "aren’t in"],
  ["there twice", "No", "twice"],
])("throws when the words are %s", (_, words, message) => {
  expect(() => spanOf(text, words)).toThrow(message);
});
