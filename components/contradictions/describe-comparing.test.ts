import { expect, it } from "vitest";
import { describeComparing } from "@/components/contradictions/describe-comparing";

const run = { state: "running", done: 1200, total: 4000, failed: 0, proposed: 7, error: null } as const;

it.each([
  [{ ...run, state: "queued", total: 1 } as const, "Waiting to compare 1 claim with Gainsay (compare 1.2)…"],
  [run, "Comparing claims with Gainsay (compare 1.2): 1,200 of 4,000, 7 contradictions proposed so far"],
  [
    { ...run, state: "cancelled", proposed: 1, failed: 2 } as const,
    "Comparing was stopped after 1,200 of 4,000 claims: 1 contradiction proposed. 2 couldn’t be read.",
  ],
  [
    { ...run, state: "failed", error: "The disk is full." } as const,
    "Comparing ended early, after 1,200 of 4,000 claims: 7 contradictions proposed. The disk is full.",
  ],
  [
    { ...run, state: "done", done: 4000, proposed: 0 } as const,
    "Compared 4,000 claims: 0 contradictions proposed.",
  ],
])("says how the comparing stands: %#", (given, words) => {
  expect(describeComparing(given, "Gainsay (compare 1.2)")).toBe(words);
});
