import { expect, test } from "vitest";
import { analyseText } from "@/lib/language/analyse-text";
import { findRejection } from "./find-rejection";

const rejection = (text: string) => findRejection(analyseText(text));

test.each([
  ["Death hoax: singer Ada Morel is alive and well", "strong"],
  ["No, the mayor is not closing the library", "strong"],
  ["Claims of a poisoned well debunked", "strong"],
  ["The company denies that it dumped waste", "strong"],
  ["The report about the minister is false", "strong"],
  ["A photo of the shark is misleading", "weak"],
])("%s: %s", (text, strength) => {
  expect(rejection(text)).toMatchObject({ strength });
});

test.each([
  "The mayor will close the library.",
  "The committee is made up of five judges.",
  "The lay judges met on Tuesday.",
  "It is not true that the plant leaked acid.",
])("%s calls no story untrue", (text) => {
  expect(rejection(text)).toBeNull();
});

test("tells the words and where they stand", () => {
  const text = "Fans mourn, but the death hoax spreads";
  const found = rejection(text);
  expect(text.slice(found?.start, found?.end)).toBe("hoax");
});
