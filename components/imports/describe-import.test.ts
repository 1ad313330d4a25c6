import { expect, it } from "vitest";
import { describeImport, describeProgress } from "@/components/imports/describe-import";

const counts = (some: Partial<Record<"waiting" | "running" | "done" | "failed" | "cancelled", number>>) => ({
  waiting: 0,
  running: 0,
  done: 0,
  failed: 0,
  cancelled: 0,
  ...some,
});

it.each([
  [counts({ done: 1 }), 0, "1 of 1 captured."],
  [counts({ done: 2, failed: 1 }), 3, "2 of 3 captured, 1 failed."],
  [counts({ done: 1, cancelled: 4 }), 0, "1 of 5 captured, 4 stopped."],
  [counts({ done: 1, running: 1, waiting: 2 }), 0, "Capturing… 1 of 4 captured."],
  [counts({ done: 1 }), 3, "Capturing… 1 of 3 captured."],
])("says how far an import is", (some, expected, words) => {
  expect(describeProgress(some, expected)).toBe(words);
});

it("says what an import is of", () => {
  expect(describeImport({ kind: "links", counts: counts({ done: 1 }) })).toBe("1 link");
  expect(describeImport({ kind: "files", counts: counts({ done: 1 }) }, 3)).toBe("3 files");
});
