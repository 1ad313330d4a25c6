import { expect, test } from "vitest";
import { cutIntoWords } from "@/lib/contradictions/cut-into-words";

test.each([
  ["No, it won’t rain.", "en", ["No", "it", "won’t", "rain"]],
  ["“لم يحدث ذلك” قال", "ar", ["لم", "يحدث", "ذلك", "قال"]],
  ["Нет 17 танков!", "ru", ["Нет", "17", "танков"]],
])("%s", (exact, language, words) => {
  const pieces = cutIntoWords({ exact, start: 40 }, language);
  expect(pieces.map(({ text }) => text).join("")).toBe(exact);
  expect(pieces.filter(({ isWord }) => isWord).map(({ text }) => text)).toEqual(words);
  for (const { text, start, end } of pieces) expect(exact.slice(start - 40, end - 40)).toBe(text);
});
