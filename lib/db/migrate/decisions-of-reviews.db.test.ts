import { randomBytes, randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { applyMigrations } from "./apply-migrations";

const FOLDER = "prisma/migrations";
const THIS = "20261127074832_decisions_of_reviews";

it("gives every review of before a decision of its own, and keeps reviews from being changed as ever", async () => {
  const earlier = await mkdtemp(join(tmpdir(), "gainsay-migrations-"));
  const name = `${new URL(String(process.env.DATABASE_URL)).pathname.slice(1)}_${randomBytes(4).toString("hex")}`;
  const server = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`).finally(() => server.end());
  const url = new URL(String(process.env.DATABASE_URL));
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const before = (await readdir(FOLDER)).filter(
      (migration) => migration < THIS || migration.endsWith(".toml"),
    );
    for (const one of before) await cp(join(FOLDER, one), join(earlier, one), { recursive: true });
    await applyMigrations(url.href, earlier);
    const [analyst, caseId, review, thing] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    // The claims that the verdict is about don't matter here: foreign keys are asleep.
    await client.query("SET session_replication_role = replica");
    await client.query(
      `INSERT INTO "Analyst" ("id", "name", "email", "updatedAt") VALUES ($1, 'Ana', 'ana@example.org', now())`,
      [analyst],
    );
    await client.query(`INSERT INTO "Case" ("id", "name", "createdById") VALUES ($1, 'Ferry', $2)`, [
      caseId,
      analyst,
    ]);
    await client.query(
      `INSERT INTO "Review" ("caseId", "id", "contradictionId", "verdict", "rationale", "firstId", "firstVersion",
        "secondId", "secondVersion", "analystId", "createdAt")
       VALUES ($1, $2, $3, 'confirmed', 'Both in one week.', $3, 1, $3, 1, $4, '2026-11-20T10:00:00Z')`,
      [caseId, review, thing, analyst],
    );
    await client.query("SET session_replication_role = origin");
    await applyMigrations(url.href, FOLDER);
    const { rows } = await client.query(
      `SELECT d."id", d."analystId", d."createdAt", d."undoesId" FROM "Decision" d
       JOIN "Review" r ON r."caseId" = d."caseId" AND r."decisionId" = d."id"`,
    );
    expect(rows).toEqual([
      { id: review, analystId: analyst, createdAt: new Date("2026-11-20T10:00:00Z"), undoesId: null },
    ]);
    await expect(client.query(`UPDATE "Review" SET "rationale" = ''`)).rejects.toThrow(/never changed/);
  } finally {
    await client.end();
    await rm(earlier, { recursive: true });
  }
});
