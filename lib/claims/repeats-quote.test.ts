import { expect, test } from "vitest";
import { repeatsQuote } from "@/lib/claims/repeats-quote";

test.each([
  ["The pier is open.", ["The pier is open."], true],
  ["The pier is open.", ["“the pier  is\nopen,”"], true],
  ["The pier … is open.", ["The pier", "is open"], true],
  ["The north pier is open.", ["the pier is open"], false],
  ["The pier isn't open.", ["the pier is open"], false],
  ["الميناء مفتوح", ["«الميناء مفتوح»"], true],
])("%s", (statement, words, expected) => {
  expect(repeatsQuote({ statement, quotes: words.map((exact) => ({ exact })) })).toBe(expected);
});
