import { describe, expect, it } from "vitest";
import { type AppliedMigration, MigrationError, planMigrations } from "./plan-migrations";
import type { Migration } from "./read-migrations";

const foundation: Migration = { name: "20260101000000_foundation", sql: "SELECT 1", checksum: "aa" };
const threads: Migration = { name: "20260202000000_threads", sql: "SELECT 2", checksum: "bb" };
const grades: Migration = { name: "20260303000000_grades", sql: "SELECT 3", checksum: "cc" };

function applied({ name, checksum }: Migration, changed: Partial<AppliedMigration> = {}): AppliedMigration {
  return { migration_name: name, checksum, finished_at: new Date(), rolled_back_at: null, ...changed };
}

describe("planMigrations", () => {
  it.each([
    ["all of them on an empty database", [], [foundation, threads]],
    ["the rest, in order", [applied(foundation)], [threads]],
    ["nothing when all are there", [applied(foundation), applied(threads)], []],
    [
      "one again that was rolled back by hand",
      [applied(foundation, { rolled_back_at: new Date(), finished_at: null })],
      [foundation, threads],
    ],
  ])("plans %s", (_name, history, expected) => {
    expect(planMigrations([foundation, threads], history)).toEqual(expected);
  });

  it.each([
    ["one that failed", [applied(foundation, { finished_at: null })], "did not finish"],
    ["one that this version doesn't know", [applied(foundation), applied(grades)], "made by a newer version"],
    ["one that was changed since", [applied({ ...foundation, checksum: "zz" })], "changed since"],
    ["one that comes too late", [applied(threads)], "is older than 20260202000000_threads"],
  ])("refuses %s", (_name, history, reason) => {
    const attempt = () => planMigrations([foundation, threads], history);
    expect(attempt).toThrow(MigrationError);
    expect(attempt).toThrow(reason);
  });
});
