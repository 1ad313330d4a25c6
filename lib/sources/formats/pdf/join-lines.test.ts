import { expect, it } from "vitest";
import { joinWords } from "@/lib/sources/formats/pdf/join-lines";

it.each([
  ["the inves-", "tigation", "the investigation"],
  ["the inves\u00ad", "tigation", "the investigation"],
  ["the inves\u2010", "tigation", "the investigation"],
  ["a Franco-", "German plan", "a Franco-German plan"],
  ["the years 2015-", "16", "the years 2015-16"],
  ["he left –", "at once", "he left – at once"],
  ["no ship", "has passed", "no ship has passed"],
])("joins “%s” and “%s”", (before, after, joined) => {
  expect(joinWords(before, after)).toBe(joined);
});
