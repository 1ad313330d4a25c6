import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@/launch/postgres/start-postgres";
import { projectDir } from "@/launch/project-dir";
import { onServer, withDatabase } from "@/launch/test/start-test-database";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";

/** Measures with a PostgreSQL and an empty database of its own, both of which are gone afterwards. What uses `db` is imported within. */
export async function withBenchDatabase(measure: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "gainsay-bench-"));
  const postgres = await startPostgres(folder);
  try {
    const name = `gainsay_bench_${randomBytes(4).toString("hex")}`;
    await onServer(postgres.adminUrl, (client) => client.query(`CREATE DATABASE ${name}`));
    const url = withDatabase(postgres.adminUrl, name);
    await applyMigrations(url, join(projectDir, "prisma", "migrations"));
    process.env.DATABASE_URL = url;
    process.env.BETTER_AUTH_SECRET = "a secret for measuring, of no use to anybody";
    await measure();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
