import { describe, expect, test } from "vitest";
import { relatedness, relatednessOf, vectorNumber } from "./relatedness";

describe("how related two words are", () => {
  test.each([
    ["deceive", "mislead", "harvest"],
    ["tribunal", "court", "meadow"],
    ["troops", "soldiers", "teaspoon"],
    ["shortage", "supply", "violin"],
    ["dividend", "shareholder", "glacier"],
  ])("%s is nearer to %s than to %s", (word, near, far) => {
    expect(relatedness(word, near)).toBeGreaterThan(relatedness(word, far) + 0.2);
    expect(relatedness(near, word)).toBe(relatedness(word, near));
  });

  test("opposites keep the same company: this tells no synonyms", () => {
    expect(relatedness("rise", "fall")).toBeGreaterThan(0.5);
  });

  test("the same word is 1, whatever its case; a word that isn't known is related to nothing else", () => {
    expect(relatedness("Court", "court")).toBe(1);
    expect(vectorNumber("xqzzt")).toBe(-1);
    expect(relatedness("xqzzt", "court")).toBe(0);
    expect(relatednessOf(-1, 3)).toBe(0);
  });
});
