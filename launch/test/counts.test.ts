import { expect, it } from "vitest";
import { addUp, countPlaywright, countVitest, judge } from "./counts";

it.each([
  ["tests", [{ status: "failed", assertionResults: [{ status: "failed" }] }], 1, { passed: 3, failed: 1 }],
  ["a file that doesn't load", [{ status: "failed", assertionResults: [] }], 0, { passed: 3, failed: 1 }],
  [
    "a file whose last hook fails",
    [{ status: "failed", assertionResults: [{ status: "passed" }] }],
    0,
    { passed: 3, failed: 1 },
  ],
  [
    "nothing wrong",
    [{ status: "passed", assertionResults: [{ status: "passed" }] }],
    0,
    { passed: 3, failed: 0 },
  ],
])("countVitest counts %s", (_name, testResults, numFailedTests, expected) => {
  expect(countVitest({ numPassedTests: 3, numFailedTests, testResults })).toEqual(expected);
});

it("countPlaywright counts flaky stories and errors outside of stories as failures", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2 };
  expect(countPlaywright({ stats, errors: ["no server"] })).toEqual({ passed: 7, failed: 4 });
});

it.each([
  ["keeps counts that agree with the exit code", { passed: 4, failed: 0 }, 0, { passed: 4, failed: 0 }],
  ["keeps failures", { passed: 4, failed: 2 }, 1, { passed: 4, failed: 2 }],
  ["doubts an exit code without a failure", { passed: 4, failed: 0 }, 1, { passed: 4, failed: 1 }],
  ["doubts a run of nothing", { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
  ["counts a missing report as a failure", null, 0, { passed: 0, failed: 1 }],
])("judge %s", (_name, counts, exitCode, expected) => {
  expect(judge(counts, exitCode)).toEqual(expected);
});

it("addUp adds up", () => {
  expect(
    addUp([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
  expect(addUp([])).toEqual({ passed: 0, failed: 0 });
});
