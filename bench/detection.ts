import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "@/launch/postgres/start-postgres";
import { projectDir } from "@/launch/project-dir";
import { onServer, withDatabase } from "@/launch/test/start-test-database";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";

/**
 * What it costs to find the contradictions of a new source in a case of many claims, how that grows with the case, and what is missed. In one run, on
 * one machine: our index beside PostgreSQL's ranked full-text search, and beside comparing with every claim. `--claims 10000,100000,1000000` sets the
 * sizes; the default leaves out the last, whose claims take half an hour to read.
 */
const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "10000,100000" },
    sources: { type: "string", default: "40" },
  },
});

const folder = await mkdtemp(join(tmpdir(), "gainsay-detection-"));
const postgres = await startPostgres(folder);
try {
  const name = `gainsay_bench_${randomBytes(4).toString("hex")}`;
  await onServer(postgres.adminUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = withDatabase(postgres.adminUrl, name);
  await applyMigrations(url, join(projectDir, "prisma", "migrations"));
  process.env.DATABASE_URL = url;
  process.env.BETTER_AUTH_SECRET = "a secret for measuring, of no use to anybody";
  const { measureCases } = await import("./detection/measure-cases");
  await measureCases(values.claims.split(",").map(Number), Number(values.sources));
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
