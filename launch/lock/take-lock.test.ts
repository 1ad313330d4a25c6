import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Script, startScript } from "@/launch/test/start-script";
import { findHolder, type Holder, takeLock } from "./take-lock";

let folder: string;
const scripts: Script[] = [];

function start(at = 0): Script {
  const script = startScript("lock-process.ts", folder, String(at));
  scripts.push(script);
  return script;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gainsay-lock-"));
});

afterEach(async () => {
  for (const script of scripts.splice(0)) {
    script.process.kill("SIGKILL");
    await script.ended;
  }
  await rm(folder, { recursive: true });
});

describe("takeLock", { timeout: 60_000 }, () => {
  it("says who holds it, since when and where, and changes nothing", async () => {
    const holder = start();
    expect(await holder.firstLine).toBe(`taken by ${holder.process.pid}`);
    const before = await readdir(folder);
    const second = await takeLock(folder);
    expect(second).toEqual({ heldBy: expect.objectContaining({ pid: holder.process.pid, address: null }) });
    expect(await readdir(folder)).toEqual(before);
    expect(await findHolder(folder)).toEqual(expect.objectContaining({ pid: holder.process.pid }));
  });

  it("can be taken again after it was released, and after its holder was killed", async () => {
    for (const signal of ["SIGTERM", "SIGKILL"] as const) {
      const holder = start();
      expect(await holder.firstLine).toMatch(/^taken/);
      holder.process.kill(signal);
      await holder.ended;
      expect(await findHolder(folder)).toBeNull();
    }
    expect(await start().firstLine).toMatch(/^taken/);
    expect((await readdir(folder)).length).toBe(1);
  });

  it("isn't taken in by a process that has got the number of a dead holder", async () => {
    const holder: Holder = {
      pid: process.pid,
      identity: "of a process long gone",
      since: "2026-01-01T00:00:00.000Z",
      address: null,
      databasePort: null,
    };
    await writeFile(join(folder, "lock-7"), JSON.stringify(holder));
    expect(await takeLock(folder)).toHaveProperty("taken");
    expect(await readdir(folder)).toEqual(["lock-8"]);
  });

  it("is taken over from a file that lost its content when the machine did", async () => {
    await writeFile(join(folder, "lock-1"), "");
    expect(await takeLock(folder)).toHaveProperty("taken");
  });

  it("tells others where the holder serves", async () => {
    const lock = await takeLock(folder);
    if ("heldBy" in lock) throw new Error("held");
    await lock.taken.describe({ databasePort: 5544 });
    await lock.taken.describe({ address: "http://127.0.0.1:3000" });
    expect(await findHolder(folder)).toMatchObject({ databasePort: 5544, address: "http://127.0.0.1:3000" });
    await lock.taken.release();
    expect(await readFile(join(folder, "lock-1"), "utf8")).toBe("null");
  });

  it("goes to exactly one of many that start at once over the lock of a killed holder", async () => {
    for (let round = 0; round < 4; round++) {
      const at = Date.now() + 3_000;
      const contenders = Array.from({ length: 6 }, () => start(at));
      const lines = await Promise.all(contenders.map((contender) => contender.firstLine));
      const taken = lines.filter((line) => line.startsWith("taken"));
      expect(taken).toHaveLength(1);
      const winner = contenders.find(({ process: { pid } }) => taken[0] === `taken by ${pid}`);
      expect(lines.filter((line) => line === `held by ${winner?.process.pid}`)).toHaveLength(5);
      winner?.process.kill("SIGKILL");
      await winner?.ended;
    }
  });
});
