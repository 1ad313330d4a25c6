import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";
import { readMigrations } from "./read-migrations";

/** The migrations below a folder, as Prisma's schema engine takes them. */
export async function loadMigrationList(folder: string): Promise<MigrationList> {
  const migrations = await readMigrations(folder);
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(folder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** A schema file, as Prisma's schema engine takes it. */
export async function loadSchema(path: string): Promise<SchemasContainer> {
  return { files: [{ path, content: await readFile(path, "utf8") }] };
}
