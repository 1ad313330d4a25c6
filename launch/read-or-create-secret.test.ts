import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readOrCreateSecret, readSecret } from "./read-or-create-secret";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gainsay-secret-"));
});

afterEach(() => rm(folder, { recursive: true }));

it("makes a secret up once, for the owner of the file alone", async () => {
  expect(await readSecret(join(folder, "session-secret"))).toBeNull();
  const secret = await readOrCreateSecret(folder, "session-secret");
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await readOrCreateSecret(folder, "session-secret")).toBe(secret);
  expect(await readOrCreateSecret(folder, "another")).not.toBe(secret);
  expect((await stat(join(folder, "session-secret"))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["another", "session-secret"]);
});

it("gives all the same one when several ask first at the same time", async () => {
  const secrets = await Promise.all(
    Array.from({ length: 8 }, () => readOrCreateSecret(folder, "session-secret")),
  );
  expect(new Set(secrets).size).toBe(1);
  expect(await readdir(folder)).toEqual(["session-secret"]);
});
