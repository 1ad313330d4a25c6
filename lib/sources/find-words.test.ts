import { expect, it } from "vitest";
import { findWords } from "@/lib/sources/find-words";

const TEXT = "Berg said:\n\n“Every berth (all of them) is open.”  Nobody asked.";

it.each([
  ["“Every berth (all of them) is open.”", "“Every berth (all of them) is open.”"],
  ["open.” Nobody\nasked.", "open.”  Nobody asked."],
  [" Berg  said: “Every ", "Berg said:\n\n“Every"],
])("finds what was selected: %s", (words, found) => {
  const span = findWords(TEXT, words);
  expect(span && TEXT.slice(span.start, span.end)).toBe(found);
});

it("finds nothing where it isn't", () => {
  expect(findWords(TEXT, "no berth")).toBeNull();
  expect(findWords(TEXT, "  ")).toBeNull();
});
