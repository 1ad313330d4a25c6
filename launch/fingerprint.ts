import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * Returns a hash of files and everything below folders, of their names and contents, so that a checkout that only touches
 * times changes nothing. `paths` are relative to `root`, as are the paths that `leaveOut` is asked about (with slashes). A path that
 * isn't there counts as empty.
 */
export async function fingerprint(
  root: string,
  paths: string[],
  leaveOut: (path: string) => boolean = () => false,
): Promise<string> {
  const files = (await Promise.all(paths.map((path) => listFiles(join(root, path))))).flat();
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    const name = relative(root, file).split(sep).join("/");
    if (leaveOut(name)) continue;
    const content = createHash("sha256").update(await readFile(file));
    hash.update(`${name}\0${content.digest("hex")}\n`);
  }
  return hash.digest("hex");
}

async function listFiles(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return [path];
    if (code === "ENOENT") return [];
    throw error;
  }
}
