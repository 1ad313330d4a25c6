import { randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readProcessIdentity } from "./process-identity";

/** What the holder of a data folder says about itself. */
export type Holder = {
  pid: number;
  /** Tells the process from a later one with the same number: see `readProcessIdentity`. */
  identity: string;
  /** When the lock was taken, ISO 8601 in UTC. */
  since: string;
  /** Where it serves, once it does. */
  address: string | null;
  /** The port of its embedded PostgreSQL, once that runs. */
  databasePort: number | null;
};

export type Lock = {
  /** Tells others more about the holder. */
  describe: (more: Partial<Pick<Holder, "address" | "databasePort">>) => Promise<void>;
  release: () => Promise<void>;
};

type Entry = { generation: number; holder: Holder | null };

/**
 * Takes the lock on a folder, or returns who has it. At most one living process holds it, also when several start at once
 * over the lock of a killed one.
 *
 * Node has no flock, so: a lock is a file `lock-<generation>`, made with link(2), which succeeds for one process only, and
 * the highest generation counts. Whoever finds it released or its holder dead makes the next one. The highest file is never
 * removed, only lower ones are, by a holder; so a process that was slow, and made a generation that others had passed and
 * removed, sees a higher file afterwards and gives way.
 */
export async function takeLock(folder: string): Promise<{ taken: Lock } | { heldBy: Holder }> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const identity = await readProcessIdentity(process.pid);
  if (identity === null) throw new Error("This process can't be told from others");
  const self: Holder = {
    pid: process.pid,
    identity,
    since: new Date().toISOString(),
    address: null,
    databasePort: null,
  };
  for (;;) {
    const newest = await readNewest(folder);
    if (newest?.holder && (await isHeld(newest.holder))) return { heldBy: newest.holder };
    const generation = (newest?.generation ?? 0) + 1;
    if (!(await make(folder, generation, self))) continue;
    if (((await listGenerations(folder)).at(-1) ?? 0) > generation) {
      await rm(pathOf(folder, generation), { force: true });
      continue;
    }
    await removeBelow(folder, generation);
    return { taken: lockOf(folder, generation, self) };
  }
}

/** Returns the living holder of a folder's lock, or null. */
export async function findHolder(folder: string): Promise<Holder | null> {
  const newest = await readNewest(folder);
  return newest?.holder && (await isHeld(newest.holder)) ? newest.holder : null;
}

function lockOf(folder: string, generation: number, self: Holder): Lock {
  let holder = self;
  return {
    describe: async (more) => {
      holder = { ...holder, ...more };
      await replace(folder, generation, holder);
    },
    release: () => replace(folder, generation, null),
  };
}

async function isHeld(holder: Holder): Promise<boolean> {
  return (await readProcessIdentity(holder.pid)) === holder.identity;
}

async function readNewest(folder: string): Promise<Entry | null> {
  for (;;) {
    const generation = (await listGenerations(folder)).at(-1);
    if (generation === undefined) return null;
    const text = await readFile(pathOf(folder, generation), "utf8").catch((error) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    // Removed since it was listed: then there is a higher one now.
    if (text !== null) return { generation, holder: parseHolder(text) };
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text);
  } catch {
    // Files take their names when they are whole, so this one lost its content when the machine did, with its holder.
    return null;
  }
}

async function listGenerations(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names
    .flatMap((name) => /^lock-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Makes the file of a generation with its content already in it. False when another process made it first. */
async function make(folder: string, generation: number, holder: Holder): Promise<boolean> {
  const draft = await writeDraft(folder, holder);
  try {
    await link(draft, pathOf(folder, generation));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(folder: string, generation: number, holder: Holder | null): Promise<void> {
  await rename(await writeDraft(folder, holder), pathOf(folder, generation));
}

async function writeDraft(folder: string, holder: Holder | null): Promise<string> {
  const draft = join(folder, `draft-of-lock-${randomUUID()}`);
  await writeFile(draft, JSON.stringify(holder), { mode: 0o644 });
  return draft;
}

async function removeBelow(folder: string, generation: number): Promise<void> {
  for (const lower of (await listGenerations(folder)).filter((other) => other < generation)) {
    await rm(pathOf(folder, lower), { force: true });
  }
}

function pathOf(folder: string, generation: number): string {
  return join(folder, `lock-${generation}`);
}
