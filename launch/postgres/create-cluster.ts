import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartFailure } from "@/launch/start-failure";
import type { Place } from "./choose-place";
import { runProgram } from "./run-program";

/** PostgreSQL's superuser in our clusters. The application works as a role without its rights. */
export const SUPERUSER = "postgres";

const DRAFT = "postgres-draft-";

/**
 * Makes sure that there is a database folder of the right version. A new one is made beside and takes its name when it is
 * whole, so that a crash in the middle leaves a draft, which the next start throws away.
 *
 * Throws a StartFailure, touching nothing, when the folder is of another major version or no database folder at all.
 */
export async function createCluster(place: Place, major: number, password: string): Promise<void> {
  const found = await readMajor(place.clusterDir);
  if (found === null) return initialise(place, password);
  if (found !== major) {
    throw new StartFailure(
      `The database in ${place.clusterDir} was made by PostgreSQL ${found}, and this version of Gainsay brings PostgreSQL ` +
        `${major}. Nothing was changed. Use a version of Gainsay with PostgreSQL ${found} to carry it over, or set ` +
        "GAINSAY_DATA_DIR to a new folder.",
    );
  }
}

async function readMajor(clusterDir: string): Promise<number | null> {
  const version = await readFile(join(clusterDir, "PG_VERSION"), "utf8").catch((error) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (version !== null) return Number.parseInt(version, 10);
  const files = await readdir(clusterDir).catch(() => []);
  if (files.length === 0) return null;
  throw new StartFailure(
    `${clusterDir} holds files but no database. Nothing was changed. Move it away to start anew.`,
  );
}

async function initialise(place: Place, password: string): Promise<void> {
  for (const name of await readdir(place.parentDir)) {
    if (name.startsWith(DRAFT)) await rm(join(place.parentDir, name), { recursive: true, force: true });
  }
  const draft = join(place.parentDir, `${DRAFT}${process.pid}`);
  const passwordFile = join(draft, "password");
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.account) {
    await chown(passwordFile, place.account.uid, place.account.gid);
    await chown(draft, place.account.uid, place.account.gid);
  }
  const { code, output } = await runProgram(
    join(place.nativeDir, "bin", "initdb"),
    initdbArguments(join(draft, "data"), passwordFile),
    { account: place.account, cwd: draft },
  );
  if (code !== 0) throw new StartFailure(`PostgreSQL could not make a database folder:\n${output.trim()}`);
  await rename(join(draft, "data"), place.clusterDir);
  await syncFolder(place.parentDir);
  await rm(draft, { recursive: true, force: true });
}

function initdbArguments(clusterDir: string, passwordFile: string): string[] {
  return [
    `--pgdata=${clusterDir}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Built into PostgreSQL, so it is the same on every machine, whatever locales that has.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--text-search-config=simple",
    "--data-checksums",
  ];
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}
