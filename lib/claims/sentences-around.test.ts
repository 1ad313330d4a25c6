import { expect, test } from "vitest";
import { directnessOf } from "@/lib/claims/directness-of";
import { sentencesAround } from "@/lib/claims/sentences-around";

const TEXT = "The pier is shut. Nobody sails, a clerk said.\n\nThe mayor disagreed. Boats came.";

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test.each([
  [["Nobody sails"], ["Nobody sails, a clerk said."]],
  [["Nobody", "a clerk"], ["Nobody sails, a clerk said."]],
  [
    ["shut. Nobody", "Boats"],
    ["The pier is shut.", "Nobody sails, a clerk said.", "Boats came."],
  ],
  [["said.\n\nThe mayor"], ["Nobody sails, a clerk said.", "The mayor disagreed."]],
])("%j lies in %j", (words, sentences) => {
  const found = sentencesAround(TEXT, "en", words.map(spanOf));
  expect(found.map(({ start, end }) => TEXT.slice(start, end))).toEqual(sentences);
});

test("fifty spans of the largest source take no longer than cutting it up once", () => {
  const paragraph = "The clerk said “nobody sails” and left. The mayor said that boats came all day.\n\n";
  const text = paragraph.repeat(Math.floor((5 * 2 ** 20) / paragraph.length));
  const spans = Array.from({ length: 50 }, (_, index) => {
    const start = index * 1000 * paragraph.length + "The clerk said “".length;
    return { start, end: start + "nobody sails".length };
  });
  expect(sentencesAround(text, "en", spans)).toHaveLength(50);
  expect(directnessOf(text, spans)).toBe("direct");
});
