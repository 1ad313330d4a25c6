import { expect, test } from "vitest";
import { areExclusive } from "@/lib/language/lexicon/lexicon";

test.each([
  ["red", "blue"],
  ["north", "southern"],
  ["monday", "tue"],
  ["january", "march"],
  ["summer", "winter"],
  ["morning", "evening"],
  ["guilty", "acquitted"],
  ["injured", "dead"],
  ["territorial", "international"],
])("%s and %s exclude each other", (a, b) => {
  expect(areExclusive(a, b)).toBe(true);
  expect(areExclusive(b, a)).toBe(true);
});

test.each([
  ["red", "red"],
  ["grey", "gray"],
  ["north", "northern"],
  ["north", "east"],
  ["dead", "killed"],
  ["monday", "january"],
  ["red", "weapon"],
])("%s and %s don't", (a, b) => {
  expect(areExclusive(a, b)).toBe(false);
});
