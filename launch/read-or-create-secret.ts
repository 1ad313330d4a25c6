import { randomBytes, randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Returns the secret kept in `<folder>/<name>`, making it up first when there is none: 32 random bytes as base64url,
 * readable by the owner of the file alone. Written whole or not at all, so that a crash never leaves half a password.
 */
export async function readOrCreateSecret(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  const existing = await readSecret(path);
  if (existing) return existing;
  const draft = join(folder, `${name}.${randomUUID()}.new`);
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, {
    mode: 0o600,
    flag: "w",
    flush: true,
  });
  try {
    await link(draft, path);
  } catch (error) {
    // Made at the same time by somebody else: theirs is the one.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const created = await readSecret(path);
  if (!created) throw new Error(`${path} is empty`);
  return created;
}

/** Returns the secret kept at `path`, or null when there is none. */
export async function readSecret(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
