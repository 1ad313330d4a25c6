import { expect, it } from "vitest";
import { describeFinder } from "@/lib/contradictions/describe-finder";

it("names the engine with its score, and an analyst without one", () => {
  expect(describeFinder({ foundBy: "compare 1.2", score: 0.829 })).toBe(
    "found by Gainsay (compare 1.2), score .82",
  );
  expect(describeFinder({ foundBy: "Ana Ostrova", score: null })).toBe("linked by Ana Ostrova");
});
