import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { findFreePort } from "@/launch/find-free-port";
import { projectDir } from "@/launch/project-dir";
import { type RunningGainsay, runGainsay, spawnGainsay } from "@/launch/test/run-gainsay";
import { databaseUrl } from "./kill-launcher/database-url";
import { measureMemory } from "./kill-launcher/measure-memory";

// Starts Gainsay, writes while it runs, kills the launcher with SIGKILL at some moment, starts it again, and looks for every
// write that was acknowledged. Some of the kills come while it is still starting over the one before. Prints what was lost,
// what failed to start, and how long starts took.
//
// The writes go through the application's use cases, each in its transaction with its events, from a process of their own
// that is connected to the same database: a server action does no more before it answers.

const { values } = parseArgs({
  options: { times: { type: "string", default: "50" }, "during-start": { type: "string", default: "10" } },
});
const times = Number(values.times);
const duringStart = Math.min(Number(values["during-start"]), times);
const folder = await mkdtemp(join(tmpdir(), "gainsay-kill-"));
const port = String(await findFreePort());
const seconds: number[] = [];
const acknowledged = new Set<string>();
let failedStarts = 0;
let killedStarts = 0;
let lost = 0;

async function start(): Promise<RunningGainsay> {
  const began = performance.now();
  const gainsay = await runGainsay({ GAINSAY_DATA_DIR: folder, PORT: port });
  seconds.push((performance.now() - began) / 1000);
  return gainsay;
}

/** Lets the writer write, kills the launcher at a random moment, and waits until the writer has lost its database. */
async function writeAndKill(gainsay: RunningGainsay, run: number): Promise<() => Promise<void>> {
  const path = join(projectDir, "bench", "kill-launcher", "write-until-killed.ts");
  const env = { ...process.env, NODE_ENV: "production" as const, DATABASE_URL: await databaseUrl(folder) };
  const writer = spawn(process.execPath, ["--import", "tsx", path, String(run)], {
    cwd: projectDir,
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<void>((settle) => writer.once("close", () => settle()));
  let rest = "";
  const wrote = new Promise<void>((settle) => {
    writer.stdout.on("data", (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const id of lines) acknowledged.add(id);
      settle();
    });
  });
  await Promise.race([wrote, ended]);
  await new Promise((wake) => setTimeout(wake, Math.random() * 1_500));
  gainsay.process.kill("SIGKILL");
  await gainsay.ended;
  return () => ended;
}

/** Kills a start at a random moment of the time that starts have taken so far. */
async function startAndKill(): Promise<void> {
  const gainsay = spawnGainsay({ GAINSAY_DATA_DIR: folder, PORT: port });
  const typical = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
  await new Promise((wake) => setTimeout(wake, Math.random() * typical * 1_000));
  gainsay.process.kill("SIGKILL");
  await gainsay.ended;
}

async function countLost(): Promise<number> {
  const client = new pg.Client({ connectionString: await databaseUrl(folder) });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM "Source"').finally(() => client.end());
  const kept = new Set(rows.map(({ id }) => id));
  return [...acknowledged].filter((id) => !kept.has(id)).length;
}

console.log(
  `${times} kills, ${duringStart} of them during a start. The writes go through Gainsay's use cases in a process of their own, ` +
    "not through its pages.",
);
let gainsay = await start();
console.log(
  `First start on an empty data folder: ${seconds[0]?.toFixed(1)} s. ${await measureMemory(gainsay.process.pid)}`,
);
seconds.length = 0;
const duringWrites = times - duringStart;
for (let run = 1; run <= duringWrites; run++) {
  const writerEnded = await writeAndKill(gainsay, run);
  // Spread over the runs.
  while (seconds.length > 0 && killedStarts < (duringStart * run) / duringWrites) {
    await startAndKill();
    killedStarts++;
  }
  try {
    gainsay = await start();
  } catch (error) {
    failedStarts++;
    console.error(error);
    gainsay = await start();
  }
  await writerEnded();
  lost = await countLost();
  console.log(
    `${run}/${duringWrites}: ${acknowledged.size} acknowledged so far, ${lost} lost, started in ${seconds.at(-1)?.toFixed(1)} s`,
  );
}
console.log(await measureMemory(gainsay.process.pid));
gainsay.process.kill("SIGTERM");
await gainsay.ended;
await rm(folder, { recursive: true, force: true });

seconds.sort((a, b) => a - b);
const median = seconds[Math.floor(seconds.length / 2)] ?? 0;
console.log(
  `Killed ${duringWrites} times during writes from another process and ${killedStarts} times during a start: ${acknowledged.size} writes acknowledged, ${lost} lost, ${failedStarts} starts failed. ` +
    `From start to answer: ${seconds[0]?.toFixed(1)} s at best, ${median.toFixed(1)} s in the middle, ${seconds.at(-1)?.toFixed(1)} s at worst.`,
);
process.exitCode = lost === 0 && failedStarts === 0 ? 0 : 1;
