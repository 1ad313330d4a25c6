import { randomUUID } from "node:crypto";
import pg from "pg";
import { type AppliedMigration, MigrationError, planMigrations } from "./plan-migrations";
import { type Migration, readMigrations } from "./read-migrations";

/** As Prisma's engine makes it, to the letter, so that its tools can be used on the same database. */
const CREATE_HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/** The key of the advisory lock that Prisma's tools take while they migrate. */
const ADVISORY_LOCK = 72707369;

const OLDEST_VERSION = 15;

/**
 * Applies the migrations below `folder` that the database at `url` doesn't have yet, each whole or not at all, and returns
 * their names in order. Two that migrate the same database at once wait for one another.
 *
 * Throws a MigrationError with what to do when the server is too old, when the database's history and the files don't
 * agree (then nothing is changed), or when a migration fails (then those before it stay).
 */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: url, application_name: "gainsay migrations" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await checkVersion(client);
    await client.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await client.query(CREATE_HISTORY);
    const pending = planMigrations(migrations, await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; text: string }>(
    "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text",
  );
  const [row] = rows;
  if (row && Number(row.number) >= OLDEST_VERSION * 10_000) return;
  throw new MigrationError(
    `DATABASE_URL leads to PostgreSQL ${row?.text}; Gainsay needs ${OLDEST_VERSION} or later.`,
  );
}

async function readApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations ORDER BY started_at",
  );
  return rows;
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    const id = randomUUID();
    const values = [id, migration.checksum, migration.name];
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, clock_timestamp())",
      values,
    );
    await client.query(migration.sql);
    await client.query(
      "UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1",
      [id],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(
      `The migration ${migration.name} could not be applied and was taken back: ${reason}`,
    );
  }
}
