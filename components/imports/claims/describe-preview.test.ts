import { expect, it } from "vitest";
import { describePreview } from "@/components/imports/claims/describe-preview";
import { describeUndo } from "@/components/imports/claims/describe-undo";

const counts = (some: Partial<Parameters<typeof describePreview>[0]>) => ({
  claims: 0,
  withoutQuote: 0,
  there: 0,
  problems: 0,
  newSources: 0,
  missing: [],
  ...some,
});

it.each([
  [
    counts({ claims: 2, newSources: 1, problems: 1 }),
    "2 rows become claims, with 1 new source; 1 row can't be taken.",
  ],
  [
    counts({ claims: 1, newSources: 0, there: 1 }),
    "1 row becomes a claim, with 0 new sources; 1 row is there already.",
  ],
  [
    counts({ claims: 5_000, withoutQuote: 1, newSources: 2 }),
    "5,000 rows become claims, with 2 new sources; 1 of them has no quote.",
  ],
  [counts({ missing: ["No column says who spoke."] }), "nothing can be taken yet."],
])("says what a table becomes", (preview, words) => {
  expect(describePreview(preview, "a.csv")).toBe(`a.csv: ${words}`);
});

it.each([
  [{ claims: 8, sources: 3, kept: 0 }, "8 claims are withdrawn, and 3 sources that this import made."],
  [
    { claims: 1, sources: 0, kept: 1 },
    "1 claim is withdrawn. 1 source of it stays, since somebody has worked on it.",
  ],
  [
    { claims: 2, sources: 1, kept: 2 },
    "2 claims are withdrawn, and 1 source that this import made. 2 sources of it stay, since somebody has worked on them.",
  ],
])("says what undoing takes away", (going, words) => {
  expect(describeUndo(going)).toBe(words);
});
