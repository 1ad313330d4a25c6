import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartFailure } from "@/launch/start-failure";
import type { Binaries } from "./binaries";
import { chooseAccount } from "./choose-account";
import { copyBinaries } from "./copy-binaries";
import { type Account, runProgram } from "./run-program";

/** Where PostgreSQL lies and who runs it. */
export type Place = {
  account: Account;
  /** The folder with bin, lib and share, which the account can read. */
  nativeDir: string;
  /** The folder that holds the database folder and, for a moment, drafts of it. The account can pass through it. */
  parentDir: string;
  /** The database folder itself, PostgreSQL's PGDATA; it may not be there yet. */
  clusterDir: string;
};

/** Below here PostgreSQL lies when root's data folder is closed to the account that it runs as. */
const SHARED_DIR = "/var/lib/gainsay";

const POINTER = "postgres-is-at.txt";

/**
 * Decides where the programs and the database of a data folder lie. That is in node_modules and in `<data folder>/postgres`,
 * unless we are root and the account that PostgreSQL runs as can't get there, as below a closed home folder. Then the
 * programs are copied and the database is kept below /var/lib/gainsay, and `postgres-is-at.txt` in the data folder says so
 * and is followed ever after.
 *
 * What the account can reach is tried out, as that account. Throws a StartFailure when no place will do.
 */
export async function choosePlace(dataDir: string, binaries: Binaries): Promise<Place> {
  const parentDir = (await readPointer(dataDir)) ?? dataDir;
  const account = await chooseAccount(join(parentDir, "postgres"));
  if (!account) return place(null, binaries.nativeDir, parentDir);

  const nativeDir = (await canRun(binaries.nativeDir, account))
    ? binaries.nativeDir
    : await copyBinaries(binaries, join(SHARED_DIR, "programs"));
  if (!(await canRun(nativeDir, account))) {
    throw new StartFailure(
      `${account.name} can't run PostgreSQL's programs in ${nativeDir}. Start Gainsay as an ordinary user instead.`,
    );
  }
  if (await canKeep(parentDir, account)) return place(account, nativeDir, parentDir);

  if (parentDir !== dataDir) throw new StartFailure(describeClosed(parentDir, account.name));
  await mkdir(SHARED_DIR, { recursive: true, mode: 0o755 });
  const elsewhere = await mkdtemp(join(SHARED_DIR, "data-"));
  if (!(await canKeep(elsewhere, account))) throw new StartFailure(describeClosed(elsewhere, account.name));
  await writePointer(dataDir, elsewhere, account.name);
  return place(account, nativeDir, elsewhere);
}

function place(account: Account, nativeDir: string, parentDir: string): Place {
  return { account, nativeDir, parentDir, clusterDir: join(parentDir, "postgres") };
}

function describeClosed(folder: string, name: string): string {
  return `PostgreSQL runs as ${name}, who can't keep a database in ${folder}. Start Gainsay as an ordinary user instead.`;
}

/** Only a program that really runs shows that the folders, the file system and the libraries let it. */
async function canRun(nativeDir: string, account: Account): Promise<boolean> {
  const { code } = await runProgram(join(nativeDir, "bin", "postgres"), ["--version"], { account, cwd: "/" });
  return code === 0;
}

async function canKeep(parentDir: string, account: NonNullable<Account>): Promise<boolean> {
  const probe = join(parentDir, `probe-${process.pid}`);
  await chmod(parentDir, 0o711);
  await mkdir(probe, { mode: 0o700 });
  try {
    await chown(probe, account.uid, account.gid);
    const script = 'cd "$1" && : > file && test -r file && rm file';
    const { code } = await runProgram("/bin/sh", ["-c", script, "sh", probe], { account, cwd: "/" });
    return code === 0;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}

async function readPointer(dataDir: string): Promise<string | null> {
  const text = await readFile(join(dataDir, POINTER), "utf8").catch(() => "");
  return /^\/.+$/m.exec(text)?.[0] ?? null;
}

async function writePointer(dataDir: string, parentDir: string, name: string): Promise<void> {
  const text = `The database of this data folder lies in the following folder, because the user ${name}, whom PostgreSQL runs as
when Gainsay is started by root, can't reach a folder in here. Both folders belong together: keep and copy both.
Remove this file and Gainsay forgets the other folder.

${parentDir}
`;
  await writeFile(join(dataDir, POINTER), text, { flush: true });
}
