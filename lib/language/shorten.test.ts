import { expect, test } from "vitest";
import { shorten } from "@/lib/language/shorten";

test.each([
  ["stays as it is", 20, "stays as it is"],
  ["  lines\n become \t one ", 40, "lines become one"],
  ["cut between, words that follow", 15, "cut between…"],
  ["Unbrokenlikesomelanguages", 10, "Unbrokenl…"],
  ["😀😀😀😀", 6, "😀😀…"],
])("%j in %d", (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
  expect(shorten(text, most).length).toBeLessThanOrEqual(most);
  expect(shorten(text, most).isWellFormed()).toBe(true);
});
