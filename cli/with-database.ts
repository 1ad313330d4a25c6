import { join } from "node:path";
import { generateClientIfNeeded } from "@/launch/generate-client-if-needed";
import { findHolder, takeLock } from "@/launch/lock/take-lock";
import { migrateDatabase, openDatabase } from "@/launch/open-database";
import { APPLICATION, embeddedUrl, PASSWORD_FILE } from "@/launch/postgres/embedded-url";
import { projectDir } from "@/launch/project-dir";
import { readOrCreateSecret, readSecret } from "@/launch/read-or-create-secret";
import { StartFailure } from "@/launch/start-failure";
import { readSettings, type Settings } from "@/lib/settings/read-settings";

/**
 * Does something with the application's database: with the running Gainsay's if there is one, else with the database
 * started for the purpose and stopped again. What is imported from lib has to be imported in `work`.
 */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const settings = readSettings(process.env, projectDir);
  await generateClientIfNeeded();
  const running = settings.databaseUrl ?? (await findRunningUrl(settings.dataDir));
  if (running) return connected(running, settings, work);

  const lock = await takeLock(settings.dataDir);
  if ("heldBy" in lock)
    throw new StartFailure(`Gainsay is starting (process ${lock.heldBy.pid}). Try again in a moment.`);
  try {
    const { url, embedded } = await openDatabase(settings);
    try {
      return await connected(url, settings, work);
    } finally {
      await embedded?.stop();
    }
  } finally {
    await lock.taken.release();
  }
}

async function findRunningUrl(dataDir: string): Promise<string | null> {
  const port = (await findHolder(dataDir))?.databasePort;
  if (!port) return null;
  const password = await readSecret(join(dataDir, PASSWORD_FILE));
  return password ? embeddedUrl({ ...APPLICATION, password, port }) : null;
}

async function connected<Result>(
  url: string,
  settings: Settings,
  work: () => Promise<Result>,
): Promise<Result> {
  await migrateDatabase(url);
  process.env.DATABASE_URL = url;
  process.env.BETTER_AUTH_SECRET = await readOrCreateSecret(settings.dataDir, "session-secret");
  const { disconnect } = await import("@/lib/db/client");
  return work().finally(disconnect);
}
