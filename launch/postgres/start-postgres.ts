import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { findFreePort } from "@/launch/find-free-port";
import { readOrCreateSecret } from "@/launch/read-or-create-secret";
import { StartFailure } from "@/launch/start-failure";
import { findBinaries } from "./binaries";
import { choosePlace, type Place } from "./choose-place";
import { createCluster, SUPERUSER } from "./create-cluster";
import { embeddedUrl, PASSWORD_FILE } from "./embedded-url";
import { openLog } from "./open-log";
import { postgresArguments } from "./postgres-settings";
import { stopOrphan, stopPostmaster } from "./postmaster";
import { spawnOptions } from "./run-program";
import { waitUntilAnswering } from "./wait-until-answering";

/** A running PostgreSQL of ours. */
export type EmbeddedPostgres = {
  port: number;
  /** Where a superuser gets in, to make roles and databases. */
  adminUrl: string;
  /** The number of the server's process. */
  pid: number;
  /** Settles when the server ends, whoever ended it. */
  ended: Promise<void>;
  /** Stops it and waits until it has ended: see `stopPostmaster`. */
  stop: (hurried?: AbortSignal) => Promise<void>;
};

const ATTEMPTS = 5;

/**
 * Starts PostgreSQL for a data folder, making the database folder first if there is none and stopping an orphan that a
 * killed launcher left. Call it with the data folder's lock held. Throws a StartFailure with the end of PostgreSQL's log.
 */
export async function startPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const binaries = await findBinaries();
  const place = await choosePlace(dataDir, binaries);
  const password = await readOrCreateSecret(dataDir, PASSWORD_FILE);
  await createCluster(place, binaries.major, password);
  await stopOrphan(place.clusterDir);
  const logPath = join(dataDir, "postgres.log");
  for (let attempt = 1; ; attempt++) {
    const started = await attemptStart(place, await findFreePort(), password, logPath);
    if (started) return started;
    // Another program took the port meanwhile, or sessions of a killed server are still going down.
    if (attempt === ATTEMPTS) {
      throw new StartFailure(`PostgreSQL did not start. The end of ${logPath}:\n${await readEnd(logPath)}`);
    }
    await pause(500 * attempt);
  }
}

async function attemptStart(
  place: Place,
  port: number,
  password: string,
  logPath: string,
): Promise<EmbeddedPostgres | null> {
  const log = await openLog(logPath);
  const server = spawn(join(place.nativeDir, "bin", "postgres"), postgresArguments(place.clusterDir, port), {
    ...spawnOptions(place.account, place.parentDir),
    stdio: ["ignore", log.fd, log.fd],
    // A process group of its own: Ctrl-C at the shell is for us, and we stop PostgreSQL when its clients are done.
    detached: true,
  });
  let over = false;
  const ended = whenEnded(server).then(() => {
    over = true;
    return log.close();
  });
  const adminUrl = embeddedUrl({ user: SUPERUSER, password, port, database: "postgres" });
  const { pid } = server;
  if (pid === undefined) return null;
  const stop = async (hurried?: AbortSignal) => {
    if (!over) await stopPostmaster(pid, hurried);
    await ended;
  };
  try {
    if (!(await waitUntilAnswering(adminUrl, ended))) return null;
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, adminUrl, pid, ended, stop };
}

function whenEnded(server: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    server.once("exit", () => settle());
    server.once("error", () => settle());
  });
}

async function readEnd(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - 2_000);
    const { buffer, bytesRead } = await file.read({ position: start, buffer: Buffer.alloc(size - start) });
    return buffer.toString("utf8", 0, bytesRead).trim();
  } finally {
    await file.close();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, milliseconds));
}
