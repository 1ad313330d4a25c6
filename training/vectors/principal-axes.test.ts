import { expect, test } from "vitest";
import { principalAxes } from "./principal-axes";

test("the first axis lies along the widest spread, and axes are at right angles", () => {
  // A line at 45 degrees, with a little spread across it.
  const rows = [-3, -1, 1, 3].flatMap((along) =>
    [-0.1, 0.1].map((across) => Float64Array.from([along - across, along + across])),
  );
  const [first, second] = principalAxes(rows);
  if (!first || !second) throw new Error("Two axes are expected.");
  expect(Math.abs(first[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 6);
  expect((first[0] ?? 0) * (second[0] ?? 0) + (first[1] ?? 0) * (second[1] ?? 0)).toBeCloseTo(0, 9);
});
