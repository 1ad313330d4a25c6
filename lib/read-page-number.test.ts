import { expect, test } from "vitest";
import { readPageNumber } from "@/lib/read-page-number";

test.each([
  ["", 1],
  ["1", 1],
  ["27", 27],
  ["1000000", 1_000_000],
  ["1000001", 1],
  ["100000000000000000000", 1],
  ["0", 1],
  ["-3", 1],
  ["2.5", 1],
  ["1e3", 1],
  ["Infinity", 1],
  ["two", 1],
])("?page=%s opens page %i", (given, page) => {
  expect(readPageNumber(given)).toBe(page);
});
