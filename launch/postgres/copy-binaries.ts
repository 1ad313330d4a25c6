import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Binaries } from "./binaries";

/**
 * Copies PostgreSQL's programs to `<folder>/<version>`, where everybody can read them, and returns that folder. Copies once
 * for each version: a copy that is there is whole, since it takes its name last.
 */
export async function copyBinaries(binaries: Binaries, folder: string): Promise<string> {
  const copy = join(folder, binaries.version);
  if (await stat(copy).catch(() => null)) return copy;
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const draft = join(folder, `.${binaries.version}.${process.pid}`);
  try {
    await cp(binaries.nativeDir, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(async (error) => {
      if (!(await stat(copy).catch(() => null))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return copy;
}
