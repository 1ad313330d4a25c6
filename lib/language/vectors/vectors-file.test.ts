import { expect, test } from "vitest";
import { decodeVectors, encodeVectors } from "./vectors-file";

test("what is written is read again: words, dimensions, signed bytes", () => {
  const rows = [Int8Array.from([1, -2, 127]), Int8Array.from([0, -128, 5])];
  const { numberOf, dimensions, values } = decodeVectors(encodeVectors(["river", "bank"], rows, 3));
  expect(dimensions).toBe(3);
  expect([...numberOf]).toEqual([
    ["river", 0],
    ["bank", 1],
  ]);
  expect([...values]).toEqual([1, -2, 127, 0, -128, 5]);
});
