import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import pg from "pg";
import { findFreePort } from "@/launch/find-free-port";
import { projectDir } from "@/launch/project-dir";
import { runGainsay } from "@/launch/test/run-gainsay";
import { databaseUrl } from "./kill-launcher/database-url";

// Kills a real installation with SIGKILL in the middle of twenty imports, of links and of files, starts it again, and looks whether
// each has become one source. `--times 10` sets how often.

const { values } = parseArgs({ options: { times: { type: "string", default: "10" } } });
const times = Number(values.times);
const IMPORTS = 20;
/** Milliseconds that the site takes to answer: so the imports are on their way for some seconds. */
const SLOW = 400;
const PATIENCE = 120_000;

const site = createServer((request, response) => {
  setTimeout(() => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(
      `<h1>Page ${request.url}</h1><p>The ministry said on ${request.url} that the talks would go on, and that nobody had been asked to say otherwise.</p>`,
    );
  }, SLOW);
});
await new Promise<void>((settle) => site.listen(0, "127.0.0.1", settle));
const sitePort = (site.address() as AddressInfo).port;
const folder = await mkdtemp(join(tmpdir(), "gainsay-kill-"));
const env = {
  GAINSAY_DATA_DIR: folder,
  PORT: String(await findFreePort()),
  GAINSAY_FETCH_HOSTS: `127.0.0.1:${sitePort}`,
  GAINSAY_FETCH_PORTS: String(sitePort),
};

async function queueImports(): Promise<string> {
  const path = join(projectDir, "bench", "kill-launcher", "queue-imports.ts");
  const args = ["--import", "tsx", path, `http://127.0.0.1:${sitePort}`, String(IMPORTS)];
  const queueEnv = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: await databaseUrl(folder),
  };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: projectDir, env: queueEnv });
  return stdout.trim();
}

/** How many items of the case's imports are in each state, its sources, and how many different texts they have. */
async function count(caseId: string) {
  const client = new pg.Client({ connectionString: await databaseUrl(folder) });
  await client.connect();
  const { rows } = await client
    .query<{
      done: number;
      open: number;
      failed: number;
      why: string | null;
      sources: number;
      texts: number;
    }>(
      `SELECT count(*) FILTER (WHERE "state" = 'done')::int AS "done", count(*) FILTER (WHERE "state" IN ('waiting', 'running'))::int AS "open",
         count(*) FILTER (WHERE "state" NOT IN ('done', 'waiting', 'running'))::int AS "failed", string_agg(DISTINCT "error", ' ') AS "why",
         (SELECT count(*)::int FROM "Source" WHERE "caseId" = $1) AS "sources",
         (SELECT count(DISTINCT "textId")::int FROM "Source" WHERE "caseId" = $1) AS "texts"
       FROM "ImportItem" WHERE "caseId" = $1`,
      [caseId],
    )
    .finally(() => client.end());
  const [row] = rows;
  if (!row) throw new Error("The imports can't be counted");
  return row;
}

let gainsay = await runGainsay(env);
let wrong = 0;
let inTheMiddle = 0;
for (let run = 1; run <= times; run += 1) {
  const caseId = await queueImports();
  await new Promise((wake) => setTimeout(wake, Math.random() * 2_000));
  const before = await count(caseId);
  gainsay.process.kill("SIGKILL");
  await gainsay.ended;
  gainsay = await runGainsay(env);
  const end = performance.now() + PATIENCE;
  let after = await count(caseId);
  while (after.open > 0 && performance.now() < end) {
    await new Promise((wake) => setTimeout(wake, 100));
    after = await count(caseId);
  }
  const isRight = after.done === IMPORTS && after.sources === IMPORTS && after.texts === IMPORTS;
  wrong += isRight ? 0 : 1;
  inTheMiddle += before.open > 0 && before.done > 0 ? 1 : 0;
  console.log(
    `${run}/${times}: killed after ${before.done} of ${IMPORTS}; after the next start ${after.done} done, ${after.failed} failed, ${after.open} open, ${after.sources} sources${after.why ? ` (${after.why})` : ""}`,
  );
}
gainsay.process.kill("SIGTERM");
await gainsay.ended;
site.close();
await rm(folder, { recursive: true, force: true });
console.log(
  `Killed ${times} times in the middle of ${IMPORTS} imports (${inTheMiddle} times with some done and some not): ${times - wrong} times each became exactly one source, ${wrong} times not.`,
);
process.exitCode = wrong === 0 ? 0 : 1;
