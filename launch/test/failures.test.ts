import { expect, it } from "vitest";
import { failuresOfPlaywright, failuresOfVitest } from "./failures";

it("failuresOfVitest names failed tests and files that don't load, with the first lines of why", () => {
  const passed = { status: "passed", fullName: "counts a reprint once", failureMessages: [] };
  const failures = failuresOfVitest({
    testResults: [
      { name: "lib/a.test.ts", status: "passed", assertionResults: [passed] },
      {
        name: "lib/b.test.ts",
        status: "failed",
        assertionResults: [
          passed,
          {
            status: "failed",
            fullName: "origins folds a reprint",
            failureMessages: [`expected 2 to be 1\n${"    at somewhere\n".repeat(50)}`],
          },
        ],
      },
      { name: "lib/c.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
    ],
  });
  expect(failures).toHaveLength(2);
  expect(failures[0]).toMatch(/^lib\/b\.test\.ts › origins folds a reprint\n {4}expected 2 to be 1\n/);
  expect(failures[0]?.split("\n").length).toBeLessThan(20);
  expect(failures[1]).toBe("lib/c.test.ts\n    Cannot find module");
});

it("failuresOfPlaywright names failed and flaky stories wherever they are nested, and errors outside of them", () => {
  const story = (title: string, ok: boolean, status: string, message?: string) => ({
    title,
    file: "queue.spec.ts",
    ok,
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }] }],
  });
  expect(
    failuresOfPlaywright({
      suites: [
        {
          specs: [story("three disputes", true, "expected")],
          suites: [
            {
              specs: [
                story("a verdict", false, "unexpected", "Timed out"),
                story("undo", true, "flaky", "gone"),
              ],
            },
          ],
        },
      ],
      errors: [{ message: "the server didn't start" }],
    }),
  ).toEqual([
    "queue.spec.ts › a verdict\n    Timed out",
    "queue.spec.ts › undo\n    gone",
    "outside of the stories\n    the server didn't start",
  ]);
});
