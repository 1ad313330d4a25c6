/** How many checks and tests passed and failed. */
export type Counts = { passed: number; failed: number };

/** What of Vitest's JSON report is counted. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** What of Playwright's JSON report is counted. */
export type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** Counts a report of Vitest: its tests, and each file that failed without one of its tests failing. */
export function countVitest(report: VitestReport): Counts {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

/** Counts a report of Playwright: its stories, and each error outside of them. A story that passes only sometimes failed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Makes a runner's counts and its exit code agree: a runner that failed without a failure, or that ran nothing, counts as
 * one failure.
 */
export function judge(counts: Counts | null, exitCode: number): Counts {
  if (!counts) return { passed: 0, failed: 1 };
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/** Adds up counts. */
export function addUp(all: Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}
