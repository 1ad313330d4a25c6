import { expect, test } from "vitest";
import { fileName } from "@/lib/exchange/file-name";

test.each([
  ["Harbour talks, May 2015", "harbour-talks-may-2015-claims.csv"],
  ["Élections à Köln", "elections-a-koln-claims.csv"],
  ['../"; x=\r\n', "x-claims.csv"],
  ["الميناء", "claims.csv"],
  [`${"long ".repeat(15)}name it is`, `${"long-".repeat(15)}name-claims.csv`],
])("%j", (caseName, expected) => {
  expect(fileName(caseName, "claims.csv")).toBe(expected);
});
