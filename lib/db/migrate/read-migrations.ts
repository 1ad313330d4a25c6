import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A migration as it lies in the repository. */
export type Migration = {
  /** The name of its folder, which begins with its time and so gives the order. */
  name: string;
  sql: string;
  /** The SHA-256 of the file, in hexadecimal. */
  checksum: string;
};

/** Reads the migrations below a folder, in the order in which they apply. Throws when one has no migration.sql. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, "migration.sql"));
      return {
        name,
        sql: bytes.toString("utf8"),
        checksum: createHash("sha256").update(bytes).digest("hex"),
      };
    }),
  );
}
