import { expect, it } from "vitest";
import { decodeWeights, encodeWeights } from "@/lib/language/dependencies/weights-file";

it("reads the weights that it has written, each to the square of a code", () => {
  const weights = {
    parser: {
      transitions: Int8Array.from([0, 1, -2, 3]),
      labels: Int8Array.from([127, -127]),
      candidates: [[], [0, 42], [7]],
    },
    tagger: {
      table: Int8Array.from([-5, 6]),
      open: [[61], [3, 9]],
      lexicon: new Map([
        [-5, [1]],
        [2_000_000_000, [0, 63]],
      ]),
    },
  };
  expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
});
