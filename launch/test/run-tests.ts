import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { generateClientIfNeeded } from "@/launch/generate-client-if-needed";
import { projectDir } from "@/launch/project-dir";
import {
  addUp,
  type Counts,
  countPlaywright,
  countVitest,
  judge,
  type PlaywrightReport,
  type VitestReport,
} from "./counts";
import { type FailedPlaywright, type FailedVitest, failuresOfPlaywright, failuresOfVitest } from "./failures";
import { fetchBrowserIfNeeded } from "./fetch-browser";

// Runs every check and every test, each to its end whatever the others do, and prints one line that adds them up.

const RESULTS = join(projectDir, "test-results");
const UNIT_REPORT = join(RESULTS, "vitest.json");
const STORY_REPORT = join(RESULTS, "stories.json");

/** How a program ended, and the last of what it printed. */
type Ran = { exitCode: number; lastLines: string[] };

/** How a step ended, and what failed in it, in words. */
type Outcome = { counts: Counts; failures: string[] };

/** Lines of a program's output that are repeated when it failed and its report doesn't say where. */
const LAST_LINES = 40;

/** How long output is waited for when a program has ended: one that it left running may hold the pipe open for ever. Milliseconds. */
const DRAIN = 5_000;

/** Runs a package's program with its output shown, and keeps the end of that. One that can't be started has failed. */
function run(program: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const running = spawn(join(projectDir, "node_modules", ".bin", program), args, {
      cwd: projectDir,
      stdio: ["ignore", "pipe", "pipe"],
      env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env,
    });
    let end = "";
    const show = (to: NodeJS.WriteStream) => (chunk: string) => {
      to.write(chunk);
      end = (end + chunk)
        .split("\n")
        .slice(-LAST_LINES - 1)
        .join("\n");
    };
    const finish = (code: number | null) => resolve({ exitCode: code ?? 1, lastLines: end.split("\n") });
    running.stdout.setEncoding("utf8").on("data", show(process.stdout));
    running.stderr.setEncoding("utf8").on("data", show(process.stderr));
    running.on("error", (error) => resolve({ exitCode: 1, lastLines: [error.message] }));
    running.on("exit", (code) => {
      setTimeout(() => {
        running.stdout.destroy();
        running.stderr.destroy();
        finish(code);
      }, DRAIN).unref();
    });
    running.on("close", finish);
  });
}

/** A check counts as one. */
function check(...ran: Ran[]): Outcome {
  const failed = ran.filter(({ exitCode }) => exitCode !== 0);
  if (failed.length === 0) return { counts: { passed: 1, failed: 0 }, failures: [] };
  return { counts: { passed: 0, failed: 1 }, failures: failed.map(({ lastLines }) => lastLines.join("\n")) };
}

async function count<Report>(
  path: string,
  read: (report: Report) => Counts,
  name: (report: Report) => string[],
  { exitCode, lastLines }: Ran,
): Promise<Outcome> {
  const text = await readFile(path, "utf8").catch(() => null);
  const report = text === null ? null : (JSON.parse(text) as Report);
  const counts = judge(report && read(report), exitCode);
  const named = report ? name(report) : [];
  const unnamed = counts.failed > 0 && named.length === 0;
  return {
    counts,
    failures: unnamed ? [`exit code ${exitCode}; it ended with\n${lastLines.join("\n")}`] : named,
  };
}

const steps: [string, () => Promise<Outcome>][] = [
  ["Lint and imports", async () => check(await run("biome", "check"))],
  ["Types", async () => check(await run("next", "typegen"), await run("tsc", "--noEmit"))],
  [
    "Unit and integration tests",
    async () => {
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`];
      return count<VitestReport & FailedVitest>(
        UNIT_REPORT,
        countVitest,
        failuresOfVitest,
        await run("vitest", "run", ...reporters),
      );
    },
  ],
  [
    "Stories in a browser",
    async () => {
      fetchBrowserIfNeeded();
      return count<PlaywrightReport & FailedPlaywright>(
        STORY_REPORT,
        countPlaywright,
        failuresOfPlaywright,
        await run("playwright", "test"),
      );
    },
  ],
];

await generateClientIfNeeded();
// Route types of an earlier build would be checked, too.
await rm(join(projectDir, ".next-test", "types"), { recursive: true, force: true });
await rm(UNIT_REPORT, { force: true });
await rm(STORY_REPORT, { force: true });
const results: Counts[] = [];
const failures: string[] = [];
for (const [name, step] of steps) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const outcome = await step();
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`— ${name}: ${outcome.counts.passed} passed, ${outcome.counts.failed} failed, in ${seconds} s`);
  results.push(outcome.counts);
  failures.push(...outcome.failures.map((failure) => `${name}: ${failure}`));
}
// A long output is often kept only by its end, so what failed is said there again.
if (failures.length > 0) console.log(`\n— What failed\n\n${failures.join("\n\n")}`);
const { passed, failed } = addUp(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
