import { expect, test } from "vitest";
import { fingerprintOf } from "./fingerprint-of";

test.each([
  ["“The army LEFT.”", "The army left"],
  ["It’s  over!", "It's over"],
  ["Ｆｕｌｌ width", "full width"],
])("%s and %s read the same", (one, other) => {
  expect(fingerprintOf(one)).toBe(fingerprintOf(other));
});

test.each([
  ["The army left", "The army left Orlen"],
  ["3.5 percent", "35 percent"],
])("%s and %s don't", (one, other) => {
  expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
});

test("punctuation alone has no words", () => {
  expect(fingerprintOf("… – !")).toBe("");
});
