import { expect, test } from "vitest";
import { describeScore, formatScore } from "./describe-score";

test("a score is told in words and in two digits that never promise more than it is", () => {
  expect([0.95, 0.9, 0.8, 0.6, 0.2].map(describeScore)).toEqual([
    "very likely",
    "very likely",
    "likely",
    "possible",
    "a guess",
  ]);
  expect([1, 0.999, 0.94, 0.07, 0.29].map(formatScore)).toEqual(["1.00", ".99", ".94", ".07", ".29"]);
});
