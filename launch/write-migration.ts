import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { loadSchema } from "@/lib/db/migrate/load-migration-list";
import { withSchemaEngine } from "@/lib/db/migrate/schema-engine";
import { startPostgres } from "./postgres/start-postgres";
import { projectDir } from "./project-dir";

const MIGRATIONS = join(projectDir, "prisma", "migrations");
const SCHEMA = join(projectDir, "prisma", "schema.prisma");

/** The SQL that takes a database with all migrations to schema.prisma, found on a throwaway PostgreSQL; or null. */
async function diffMigrationsToSchema(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "gainsay-diff-"));
  const postgres = await startPostgres(folder);
  try {
    await applyMigrations(postgres.adminUrl, MIGRATIONS);
    const schema = await loadSchema(SCHEMA);
    const { stdout } = await withSchemaEngine(postgres.adminUrl, (engine) =>
      engine.diff({
        from: { tag: "schemaDatasource", configDir: projectDir, ...schema },
        to: { tag: "schemaDatamodel", ...schema },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return stdout === null || stdout.startsWith("-- This is an empty migration") ? null : stdout;
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run db:diff -- <name of the migration, like add_grades>");
  process.exit(2);
}
const sql = await diffMigrationsToSchema();
if (sql === null) {
  console.log("The migrations lead to schema.prisma already.");
} else {
  const folder = join(MIGRATIONS, `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, "migration.sql"), sql);
  console.log(`Wrote ${join(folder, "migration.sql")}; read it before you commit it.`);
}
