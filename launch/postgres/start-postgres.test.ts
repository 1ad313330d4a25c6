import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive } from "@/launch/lock/process-identity";
import { startScript } from "@/launch/test/start-script";
import { type EmbeddedPostgres, startPostgres } from "./start-postgres";

let folder: string;
let running: EmbeddedPostgres | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gainsay-postgres-"));
});

afterEach(async () => {
  await running?.stop();
  running = null;
  await rm(folder, { recursive: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query(sql);
    return Array.isArray(result) ? [] : result.rows;
  } finally {
    await client.end();
  }
}

describe("startPostgres", { timeout: 90_000 }, () => {
  it("makes a database that keeps what it acknowledged, and lets nobody in without the password", async () => {
    running = await startPostgres(folder);
    const [settings] = await query(
      running.adminUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
              current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS addresses,
              current_setting('unix_socket_directories') AS sockets,
              upper('éж') AS upper, to_tsvector('simple', 'Ärzte ПИШУТ') @@ to_tsquery('simple', 'пишут & ärzte') AS search`,
    );
    expect(settings).toEqual({
      fsync: "on",
      checksums: "on",
      encoding: "UTF8",
      addresses: "127.0.0.1",
      sockets: "",
      upper: "ÉЖ",
      search: true,
    });
    const url = new URL(running.adminUrl);
    url.password = "guessed";
    await expect(query(url.href, "SELECT 1")).rejects.toThrow("password authentication failed");
    expect((await stat(join(folder, "postgres-password"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "postgres"))).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual(["postgres", "postgres-password", "postgres.log"]);
  });

  it("stops the orphan of a killed launcher and loses nothing that was acknowledged", async () => {
    const launcher = startScript("database-process.ts", folder);
    const { url, pid } = JSON.parse(await launcher.firstLine) as { url: string; pid: number };
    await query(url, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
    launcher.process.kill("SIGKILL");
    await launcher.ended;
    expect(isAlive(pid)).toBe(true);

    running = await startPostgres(folder);
    expect(isAlive(pid)).toBe(false);
    expect(await query(running.adminUrl, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
  });

  it("recovers when the server was killed, too, and another process has its number now", async () => {
    running = await startPostgres(folder);
    await query(running.adminUrl, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
    process.kill(running.pid, "SIGKILL");
    await running.ended;
    const pidFile = join(folder, "postgres", "postmaster.pid");
    await writeFile(pidFile, (await readFile(pidFile, "utf8")).replace(/^\d+/, String(process.pid)));

    running = await startPostgres(folder);
    expect(await query(running.adminUrl, "SELECT id FROM kept")).toEqual([{ id: 1 }]);
  });

  it("starts over a first start that was broken off", async () => {
    await mkdir(join(folder, "postgres-draft-1", "data"), { recursive: true });
    running = await startPostgres(folder);
    expect(await readdir(folder)).not.toContain("postgres-draft-1");
  });

  it.each([
    ["a database of another major version", { PG_VERSION: "15\n" }, "made by PostgreSQL 15"],
    ["a folder that is no database", { "notes.txt": "mine" }, "holds files but no database"],
  ])("refuses %s and touches nothing", async (_name, files, message) => {
    await mkdir(join(folder, "postgres"));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, "postgres", name), text);
    await expect(startPostgres(folder)).rejects.toThrow(message);
    expect(await readdir(join(folder, "postgres"))).toEqual(Object.keys(files));
  });

  it("says so when the password isn't the database's", async () => {
    running = await startPostgres(folder);
    await running.stop();
    await writeFile(join(folder, "postgres-password"), "another\n");
    await expect(startPostgres(folder)).rejects.toThrow("postgres-password");
  });
});
