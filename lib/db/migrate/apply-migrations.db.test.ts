import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyMigrations } from "./apply-migrations";
import { EXTRAS } from "./extras";
import { loadMigrationList, loadSchema } from "./load-migration-list";
import { readCatalogue } from "./read-catalogue";
import { withSchemaEngine } from "./schema-engine";

const FOLDER = "prisma/migrations";
const SCHEMA = "prisma/schema.prisma";
const filters = { externalTables: [], externalEnums: [] };

const clients: pg.Client[] = [];

async function createDatabase(): Promise<{ url: string; client: pg.Client }> {
  const name = `${new URL(String(process.env.DATABASE_URL)).pathname.slice(1)}_${randomBytes(4).toString("hex")}`;
  const server = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`).finally(() => server.end());
  const url = new URL(String(process.env.DATABASE_URL));
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  clients.push(client);
  return { url: url.href, client };
}

async function readHistory(client: pg.Client) {
  const { rows } = await client.query(
    `SELECT checksum, migration_name, logs, rolled_back_at, applied_steps_count, finished_at >= started_at AS finished,
            id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' AS has_uuid
       FROM _prisma_migrations ORDER BY started_at`,
  );
  return rows;
}

async function diffToSchema(url: string, from: DiffTarget): Promise<string> {
  const to = { tag: "schemaDatamodel", ...(await loadSchema(SCHEMA)) } as const;
  const params = { from, to, script: true, exitCode: null, filters };
  const { stdout } = await withSchemaEngine(url, (engine) => engine.diff(params));
  return stdout ?? "";
}

afterAll(async () => {
  for (const client of clients) await client.end();
});

describe("our runner beside Prisma's own engine", () => {
  let ours: Awaited<ReturnType<typeof createDatabase>>;
  let theirs: Awaited<ReturnType<typeof createDatabase>>;

  beforeAll(async () => {
    ours = await createDatabase();
    theirs = await createDatabase();
    await applyMigrations(ours.url, FOLDER);
    const migrationsList = await loadMigrationList(FOLDER);
    await withSchemaEngine(theirs.url, (engine) => engine.applyMigrations({ migrationsList, filters }));
  });

  it("leaves the same catalogue", async () => {
    const catalogue = await readCatalogue(ours.client);
    expect(catalogue.length).toBeGreaterThan(100);
    expect(catalogue).toEqual(await readCatalogue(theirs.client));
  });

  it("leaves the same history, but for ids and times", async () => {
    const history = await readHistory(ours.client);
    expect(history.length).toBeGreaterThan(0);
    expect(history).toEqual(await readHistory(theirs.client));
  });

  it("is taken for its own by the engine, and the other way round", async () => {
    const migrationsList = await loadMigrationList(FOLDER);
    const applied = await withSchemaEngine(ours.url, (engine) =>
      engine.applyMigrations({ migrationsList, filters }),
    );
    expect(applied).toEqual({ appliedMigrationNames: [] });
    expect(await applyMigrations(theirs.url, FOLDER)).toEqual([]);
  });

  it("differs from schema.prisma by the named extras only", async () => {
    const plain = await createDatabase();
    await plain.client.query(await diffToSchema(plain.url, { tag: "empty" }));

    const byPrisma = new Map(
      (await readCatalogue(plain.client)).map((entry) => [entry.thing, entry.definition]),
    );
    const catalogue = (await readCatalogue(ours.client)).filter(
      ({ thing }) => !thing.includes("_prisma_migrations"),
    );
    const extras = catalogue.filter(({ thing, definition }) => byPrisma.get(thing) !== definition);
    expect(extras.map(({ thing }) => thing)).toEqual([...EXTRAS].sort());
    const things = new Set(catalogue.map(({ thing }) => thing));
    expect([...byPrisma.keys()].filter((thing) => !things.has(thing))).toEqual([]);
  });

  it("has no drift for the engine", async () => {
    const asItIs = { tag: "schemaDatasource", configDir: "prisma", ...(await loadSchema(SCHEMA)) } as const;
    expect(await diffToSchema(ours.url, asItIs)).toBe("-- This is an empty migration.\n");
  });
});

describe("applyMigrations", () => {
  async function withFolder(migrations: Record<string, string>, work: (folder: string) => Promise<void>) {
    const folder = await mkdtemp(join(tmpdir(), "gainsay-migrations-"));
    for (const [name, sql] of Object.entries(migrations)) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, "migration.sql"), sql);
    }
    await work(folder).finally(() => rm(folder, { recursive: true }));
  }

  it("takes a migration back that fails half-way, keeps those before, and goes on when it is mended", async () => {
    const { url, client } = await createDatabase();
    const good = { "1_good": "CREATE TABLE good (id int)" };
    await withFolder({ ...good, "2_bad": "CREATE TABLE half (id int); SELECT 1 / 0" }, async (folder) => {
      await expect(applyMigrations(url, folder)).rejects.toThrow(
        "2_bad could not be applied and was taken back: division",
      );
    });
    const { rows } = await client.query("SELECT to_regclass('good') AS good, to_regclass('half') AS half");
    expect(rows).toEqual([{ good: "good", half: null }]);
    await withFolder({ ...good, "2_bad": "CREATE TABLE half (id int)" }, async (folder) => {
      expect(await applyMigrations(url, folder)).toEqual(["2_bad"]);
    });
  });

  it("changes nothing when the history doesn't fit", async () => {
    const { url, client } = await createDatabase();
    await withFolder({ "1_first": "CREATE TABLE first (id int)" }, async (folder) => {
      await applyMigrations(url, folder);
    });
    await withFolder(
      { "1_first": "SELECT 1", "2_second": "CREATE TABLE second (id int)" },
      async (folder) => {
        await expect(applyMigrations(url, folder)).rejects.toThrow("1_first is not the one that was applied");
      },
    );
    expect((await client.query("SELECT to_regclass('second') AS second")).rows).toEqual([{ second: null }]);
  });

  it("applies each once when two start at the same time", async () => {
    const { url, client } = await createDatabase();
    await withFolder({ "1_slow": "SELECT pg_sleep(0.2); CREATE TABLE once (id int)" }, async (folder) => {
      const both = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
      expect(both.flat()).toEqual(["1_slow"]);
    });
    expect(await readHistory(client)).toHaveLength(1);
  });
});
