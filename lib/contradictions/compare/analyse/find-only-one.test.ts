import { expect, test } from "vitest";
import { analyseText } from "@/lib/language/analyse-text";
import { findOnlyOne } from "./find-only-one";

test.each([
  ["It was Holm who signed the order.", "Holm"],
  ["It was the finance office that proposed it.", "office"],
  ["Holm and nobody else was at the wheel.", "Holm"],
  ["Holm and no one else had the code.", "Holm"],
  ["Only Holm knew.", "Holm"],
  ["The mayor alone knew.", "mayor"],
  ["It was not Holm who signed the order.", null],
  ["It was in May that Holm signed the order.", null],
  ["It was shut at noon.", null],
  ["It was a good day that ended badly.", null],
  ["It was the first ship that sank.", null],
  ["Orl alone lost 400 men.", null],
  ["Only two of them knew.", null],
  ["Holm and nobody signed the order.", null],
  ["Holm was at the wheel.", null],
])("%s: %s", (statement, expected) => {
  const analysis = analyseText(statement);
  const [sentence] = analysis.sentences;
  const found = sentence ? findOnlyOne(analysis.tokens, sentence) : null;
  expect(found ? analysis.tokens[found.head]?.text : null).toBe(expected);
});
