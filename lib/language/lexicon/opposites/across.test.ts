import { expect, test } from "vitest";
import { excludesAcross } from "./across";

test.each([
  ["resign", "dismiss", true],
  ["step down", "oust", true],
  ["defect", "kidnap", true],
  ["dismiss", "resign", false],
  ["resign", "kidnap", false],
  ["go", "dismiss", false],
])("who did %s can't be whom they did %s: %s", (own, done, expected) => {
  expect(excludesAcross(own, done)).toBe(expected);
});
