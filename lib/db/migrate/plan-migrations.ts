import type { Migration } from "./read-migrations";

/** A row of `_prisma_migrations`. */
export type AppliedMigration = {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
};

/** The database and the migrations in this version of Gainsay don't belong together. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Decides which migrations are still to be applied, in order, from those in the repository and those that the database
 * says it has. Pure. Throws a MigrationError that says what is wrong when one failed, is unknown here, has been changed
 * since, or is older than one that is applied already.
 */
export function planMigrations(migrations: Migration[], applied: AppliedMigration[]): Migration[] {
  const standing = applied.filter((row) => row.rolled_back_at === null);
  const failed = standing.find((row) => row.finished_at === null);
  if (failed) {
    throw new MigrationError(
      `The migration ${failed.migration_name} was begun on this database and did not finish. Restore the database from ` +
        "a backup, or mend it by hand and mark the migration in _prisma_migrations.",
    );
  }
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of standing) {
    const migration = known.get(row.migration_name);
    if (!migration) {
      throw new MigrationError(
        `This database has the migration ${row.migration_name}, which this version of Gainsay doesn't know. It was made by ` +
          "a newer version: use that one, or another database.",
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationError(
        `The migration ${row.migration_name} is not the one that was applied to this database: its file has been changed ` +
          "since. Bring back the file as it was.",
      );
    }
  }
  const done = new Set(standing.map((row) => row.migration_name));
  const pending = migrations.filter((migration) => !done.has(migration.name));
  const last = [...done].sort().at(-1);
  const late = pending.find((migration) => last !== undefined && migration.name < last);
  if (late) {
    throw new MigrationError(
      `The migration ${late.name} is older than ${last}, which this database has already. Give it a later name.`,
    );
  }
  return pending;
}
