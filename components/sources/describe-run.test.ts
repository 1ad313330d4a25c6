import { expect, it } from "vitest";
import { describeRun } from "@/components/sources/describe-run";

const DONE = { state: "done", done: 12, total: 12, failed: 0, proposed: 48, error: null } as const;

it.each<[Parameters<typeof describeRun>[0], string]>([
  [{ ...DONE, state: "queued", done: 0, proposed: 0 }, "Waiting to read 12 sources for claims…"],
  [
    { ...DONE, state: "running", done: 3, proposed: 1 },
    "Reading for claims: 3 of 12 sources, 1 claim proposed so far",
  ],
  [
    { ...DONE, state: "running", done: 0, proposed: 0 },
    "Reading for claims: 0 of 12 sources, no claims proposed so far",
  ],
  [DONE, "Read 12 sources for claims: 48 claims proposed."],
  [{ ...DONE, done: 1, total: 1, proposed: 0 }, "Read 1 source for claims: nothing new."],
  [{ ...DONE, failed: 1 }, "Read 12 sources for claims: 48 claims proposed. 1 source couldn’t be read."],
  [
    { ...DONE, state: "cancelled", done: 3, proposed: 0 },
    "The reading was stopped after 3 of 12 sources: no claims proposed.",
  ],
  [
    { ...DONE, state: "failed", done: 3, proposed: 2, error: "The disk is full." },
    "The reading ended early, after 3 of 12 sources. The disk is full. 2 claims proposed.",
  ],
  [
    { ...DONE, state: "failed", done: 0, proposed: 0 },
    "The reading ended early, after 0 of 12 sources. No claims proposed.",
  ],
])("%o", (run, expected) => {
  expect(describeRun(run)).toBe(expected);
});
