import { isLoopback } from "@/lib/settings/is-loopback";
import type { Settings } from "@/lib/settings/read-settings";
import { buildIfNeeded } from "./build-if-needed";
import { generateClientIfNeeded } from "./generate-client-if-needed";
import { type Holder, takeLock } from "./lock/take-lock";
import { type Mode, openApplication } from "./open-application";
import { migrateDatabase, openDatabase } from "./open-database";
import { prepareContent } from "./prepare-content";
import { readOrCreateSecret } from "./read-or-create-secret";
import { StartFailure } from "./start-failure";
import { startWork } from "./start-work";
import type { StopList } from "./stop-list";
import { listen } from "./web-server";

/** Gainsay as it runs. */
export type Started = {
  /** Rejects when the embedded database ends by itself. Wrapped, since an async function would wait for it. */
  failed: Promise<void>;
};

/**
 * Starts everything, in an order that finds out first what would stop it: the lock on the data folder and the port before
 * the build and the database. What has been started is in `stops` also when a later step fails or `interrupted` is
 * aborted, which is looked at between steps.
 *
 * Resolves when Gainsay answers.
 */
export async function startGainsay(
  mode: Mode,
  settings: Settings,
  stops: StopList,
  interrupted: AbortSignal,
): Promise<Started> {
  const lock = await takeLock(settings.dataDir);
  if ("heldBy" in lock) throw new StartFailure(describeHolder(settings.dataDir, lock.heldBy));
  stops.add(lock.taken.release);
  const server = await listen(settings);
  stops.add(server.close);

  await generateClientIfNeeded();
  interrupted.throwIfAborted();
  if (mode === "production") await buildIfNeeded(interrupted);
  interrupted.throwIfAborted();

  const { url, embedded } = await openDatabase(settings);
  if (embedded) {
    stops.add(embedded.stop);
    await lock.taken.describe({ databasePort: embedded.port });
  }
  await migrateDatabase(url);
  await tellApplication(mode, settings, url);
  const code = await prepareContent(settings.host);
  interrupted.throwIfAborted();

  stops.add(await openApplication(mode, settings, server));
  stops.add(await startWork(url, embedded !== null));
  await lock.taken.describe({ address: server.address });
  announce(settings, server.address, code);
  return {
    failed: embedded ? embedded.ended.then(() => failUnless(interrupted)) : new Promise(() => undefined),
  };
}

/** The application knows nothing of the launcher but these variables, and GAINSAY_FIRST_START_CODE. */
async function tellApplication(mode: Mode, settings: Settings, url: string): Promise<void> {
  Object.assign(process.env, {
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: url,
    BETTER_AUTH_SECRET: await readOrCreateSecret(settings.dataDir, "session-secret"),
  });
}

function announce(settings: Settings, address: string, code: string | null): void {
  if (!isLoopback(settings.host))
    console.log(`Other machines reach it by this machine's name or address, port ${settings.port}.`);
  if (code) console.log(`The first visitor creates the owner's account, with this code: ${code}`);
  console.log(`Gainsay is at ${address}`);
}

function describeHolder(dataDir: string, holder: Holder): string {
  const where = holder.address ? `, at ${holder.address}` : ", and is still starting";
  return (
    `Gainsay is running on ${dataDir} already: process ${holder.pid}, since ${holder.since}${where}. Stop that one first, ` +
    "or set GAINSAY_DATA_DIR to another folder. Nothing was changed."
  );
}

function failUnless(interrupted: AbortSignal): void {
  if (!interrupted.aborted) {
    throw new StartFailure(
      "PostgreSQL has ended by itself; see postgres.log in the data folder. Gainsay stops, too.",
    );
  }
}
