import { join } from "node:path";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { MigrationError } from "@/lib/db/migrate/plan-migrations";
import type { Settings } from "@/lib/settings/read-settings";
import { createApplicationDatabase } from "./postgres/create-application-database";
import { type EmbeddedPostgres, startPostgres } from "./postgres/start-postgres";
import { projectDir } from "./project-dir";
import { StartFailure } from "./start-failure";

export type OpenDatabase = {
  url: string;
  /** Null when DATABASE_URL names a server that isn't ours to start and stop. */
  embedded: EmbeddedPostgres | null;
};

/**
 * Starts the embedded PostgreSQL, unless the settings name another server, and returns where the application's database is.
 * Call it with the data folder's lock held.
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, embedded: null };
  const embedded = await startPostgres(settings.dataDir);
  try {
    return { url: await createApplicationDatabase(embedded), embedded };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** Brings a database to this version of Gainsay. Throws a StartFailure that says why it can't be. */
export async function migrateDatabase(url: string): Promise<void> {
  try {
    await applyMigrations(url, join(projectDir, "prisma", "migrations"));
  } catch (error) {
    if (error instanceof MigrationError) throw new StartFailure(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartFailure(`The database can't be reached (DATABASE_URL): ${message || code}`);
  }
}
