import { expect, it } from "vitest";
import { decodeWeights, encodeWeights } from "@/lib/language/dependencies/weights-file";

it("reads the weights that it has written, each to the square of a code", () => {
  const weights = {
    parser: {
      transitions: Int16Array.from([0, 1, -4, 9]),
      labels: Int16Array.from([16_129, -16_129]),
      candidates: [[], [0, 42], [7]],
    },
    tagger: {
      table: Int16Array.from([-25, 36]),
      open: [[61], [3, 9]],
      lexicon: new Map([
        [-5, [1]],
        [2_000_000_000, [0, 63]],
      ]),
    },
  };
  expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
});
