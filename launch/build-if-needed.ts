import { spawn } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fingerprint } from "./fingerprint";
import { projectDir } from "./project-dir";
import { StartFailure } from "./start-failure";

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "public",
  "next.config.js",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** Tests, and the client that Prisma writes from the schema, which is counted itself. */
const NOT_BUILT = /\.test\.tsx?$|^lib\/db\/generated\//;

/**
 * Builds the application for production unless what lies in the build folder was built from the same sources. The sources
 * are recorded after a build that succeeded, so one that was broken off counts for nothing. Returns whether it was built.
 */
export async function buildIfNeeded(interrupted?: AbortSignal): Promise<boolean> {
  const sources = await fingerprint(projectDir, SOURCES, (path) => NOT_BUILT.test(path));
  const record = join(projectDir, process.env.GAINSAY_DIST_DIR || ".next", "built-from.txt");
  if ((await readFile(record, "utf8").catch(() => "")).trim() === sources) return false;
  console.log("Building Gainsay; this takes a minute or two, and is done once for each version.");
  await rm(record, { force: true });
  const { code, output } = await runNextBuild(interrupted);
  if (code !== 0) throw new StartFailure(`Gainsay could not be built:\n${output.trim()}`);
  await writeFile(record, `${sources}\n`);
  return true;
}

/** Runs the build with its output kept back, unless it fails. It ends with this process, however this one ends. */
function runNextBuild(interrupted?: AbortSignal): Promise<{ code: number; output: string }> {
  return new Promise((settle) => {
    let output = "";
    const build = spawn(process.execPath, [join(projectDir, "launch", "run-next-build.js")], {
      cwd: projectDir,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["pipe", "pipe", "pipe"],
      signal: interrupted,
    });
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    build.stdout.on("data", collect);
    build.stderr.on("data", collect);
    build.on("error", (error) => settle({ code: -1, output: `${output}${error.message}` }));
    build.on("close", (code) => settle({ code: code ?? -1, output }));
  });
}
