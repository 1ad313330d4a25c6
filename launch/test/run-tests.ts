import { spawnSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { generateClientIfNeeded } from "@/launch/generate-client-if-needed";
import { projectDir } from "@/launch/project-dir";
import { addUp, type Counts, countPlaywright, countVitest, judge } from "./counts";
import { fetchBrowserIfNeeded } from "./fetch-browser";

// Runs every check and every test, each to its end whatever the others do, and prints one line that adds them up.

const RESULTS = join(projectDir, "test-results");
const UNIT_REPORT = join(RESULTS, "vitest.json");
const STORY_REPORT = join(RESULTS, "stories.json");

/** Runs a package's program with its output shown, and returns its exit code. */
function run(program: string, ...args: string[]): number {
  const { status } = spawnSync(join(projectDir, "node_modules", ".bin", program), args, {
    cwd: projectDir,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status ?? 1;
}

/** A check counts as one. */
function check(...exitCodes: number[]): Counts {
  return exitCodes.every((code) => code === 0) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function count<Report>(
  path: string,
  read: (report: Report) => Counts,
  exitCode: number,
): Promise<Counts> {
  const text = await readFile(path, "utf8").catch(() => null);
  return judge(text === null ? null : read(JSON.parse(text) as Report), exitCode);
}

const steps: [string, () => Counts | Promise<Counts>][] = [
  ["Lint and imports", () => check(run("biome", "check"))],
  ["Types", () => check(run("next", "typegen"), run("tsc", "--noEmit"))],
  [
    "Unit and integration tests",
    () => {
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
      return count(UNIT_REPORT, countVitest, run("vitest", "run", ...reporters));
    },
  ],
  [
    "Stories in a browser",
    () => {
      fetchBrowserIfNeeded();
      return count(STORY_REPORT, countPlaywright, run("playwright", "test"));
    },
  ],
];

await generateClientIfNeeded();
// Route types of an earlier build would be checked, too.
await rm(join(projectDir, ".next-test", "types"), { recursive: true, force: true });
await rm(UNIT_REPORT, { force: true });
await rm(STORY_REPORT, { force: true });
const results: Counts[] = [];
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const counts = await step();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`— ${name}: ${counts.passed} passed, ${counts.failed} failed, in ${seconds} s`);
  results.push(counts);
}
const { passed, failed } = addUp(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
