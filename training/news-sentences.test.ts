import { expect, it } from "vitest";
import { makeNewsSentences } from "./news-sentences";

const sentences = makeNewsSentences(100, 1);

it("makes the same sentences from the same seed, and others from another", () => {
  expect(makeNewsSentences(100, 1)).toEqual(sentences);
  expect(makeNewsSentences(100, 2)).not.toEqual(sentences);
});

it("gives each sentence one root and its words their places in the text", () => {
  for (const { text, words } of sentences) {
    expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const { form, start, end } of words) expect(text.slice(start, end)).toBe(form);
  }
});

it("gives trees without crossing arcs, which is what the parser can learn", () => {
  for (const { words } of sentences) {
    for (const [place, { head }] of words.entries()) {
      if (head < 0) continue;
      const low = Math.min(place, head);
      const high = Math.max(place, head);
      for (const between of words.slice(low + 1, high)) {
        expect(between.head >= low && between.head <= high).toBe(true);
      }
    }
  }
});
