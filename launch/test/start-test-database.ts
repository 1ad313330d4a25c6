import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { generateClientIfNeeded } from "@/launch/generate-client-if-needed";
import { startPostgres } from "@/launch/postgres/start-postgres";
import { projectDir } from "@/launch/project-dir";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";

declare module "vitest" {
  interface ProvidedContext {
    /** Where databases can be made, as a role that may. */
    testServerUrl: string;
    /** The name of a migrated, empty database, with which the names of all databases of this run begin. */
    testTemplate: string;
  }
}

/**
 * Starts one PostgreSQL for all integration tests, in a folder of its own, with a migrated database that each test file
 * gets a copy of. With GAINSAY_TEST_DATABASE_URL that server is used instead; its role must be allowed to make databases.
 */
export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  await generateClientIfNeeded();
  const server = await openServer();
  const template = `gainsay_test_${randomBytes(4).toString("hex")}`;
  await onServer(server.url, (client) => client.query(`CREATE DATABASE ${template}`));
  await applyMigrations(withDatabase(server.url, template), join(projectDir, "prisma", "migrations"));
  project.provide("testServerUrl", server.url);
  project.provide("testTemplate", template);
  return async () => {
    await onServer(server.url, (client) => dropAll(client, template));
    await server.close();
  };
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Does something on a server's own connection, which is closed afterwards. */
export async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}

async function openServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const given = process.env.GAINSAY_TEST_DATABASE_URL;
  if (given) return { url: given, close: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "gainsay-test-"));
  const postgres = await startPostgres(folder);
  return {
    url: postgres.adminUrl,
    close: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function dropAll(client: pg.Client, prefix: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
    [prefix],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
}
