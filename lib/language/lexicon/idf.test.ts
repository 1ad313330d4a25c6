import { expect, test } from "vitest";
import { idf } from "@/lib/language/lexicon/lexicon";

test("the rarer a word, the more telling", () => {
  expect(idf("the")).toBeLessThan(idf("say"));
  expect(idf("say")).toBeLessThan(idf("weapon"));
  expect(idf("weapon")).toBeLessThan(idf("howitzer"));
});

test("a word that was never seen is the most telling, and nothing is beyond it", () => {
  expect(idf("zelenskyy")).toBe(idf(""));
  expect(idf("zelenskyy")).toBeGreaterThan(8);
  expect(idf("zelenskyy")).toBeLessThan(10);
});
