import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { findFreePort } from "@/launch/find-free-port";
import { isAlive } from "@/launch/lock/process-identity";
import { projectDir } from "@/launch/project-dir";
import { type RunningGainsay, runGainsay, spawnGainsay } from "@/launch/test/run-gainsay";

// What happens at the shell. Each story has an installation of its own, from the build that the other stories use.

let folder: string;
const started: RunningGainsay[] = [];

async function start(env: Record<string, string> = {}): Promise<RunningGainsay> {
  const gainsay = await runGainsay({ ...(await settings()), ...env });
  started.push(gainsay);
  return gainsay;
}

async function settings(): Promise<Record<string, string>> {
  const port = String(await findFreePort());
  return { GAINSAY_DATA_DIR: folder, GAINSAY_DIST_DIR: ".next-test", PORT: port };
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(folder, "postgres", "postmaster.pid"), "utf8"), 10);
}

async function gainsayCommand(...args: string[]): Promise<{ code: number; output: string }> {
  const command = [process.execPath, "--import", "tsx", join("cli", "gainsay.ts"), ...args];
  const env = { ...process.env, GAINSAY_DATA_DIR: folder, DATABASE_URL: "" };
  return promisify(execFile)(command[0] ?? "", command.slice(1), { cwd: projectDir, env }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  );
}

test.setTimeout(180_000);
test.describe.configure({ mode: "serial" });

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gainsay-launcher-"));
});

test.afterEach(async () => {
  for (const gainsay of started.splice(0)) {
    gainsay.process.kill("SIGTERM");
    await gainsay.ended;
  }
  await rm(folder, { recursive: true });
});

test("a second start on the same data folder says who holds it and changes nothing; Ctrl-C stops everything", async () => {
  const first = await start();
  const before = await readdir(folder);
  const second = spawnGainsay(await settings());
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`process ${first.process.pid}, since 20`);
  expect(second.output()).toContain(`at ${first.address}`);
  expect(await readdir(folder)).toEqual(before);
  expect((await fetch(first.address, { redirect: "manual" })).status).toBeLessThan(400);

  // As under nohup, when the shell it was started from is closed.
  first.process.kill("SIGHUP");
  expect((await fetch(first.address, { redirect: "manual" })).status).toBeLessThan(400);
  expect(first.output()).not.toContain("Stopping.");

  const postgres = await postmasterPid();
  first.process.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(isAlive(postgres)).toBe(false);
  await expect(fetch(first.address)).rejects.toThrow();
});

test("a request that is under way at Ctrl-C is answered from the database; new ones aren't taken", async () => {
  const gainsay = await start();
  const { hostname, port, host } = new URL(gainsay.address);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(`GET /first-start HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n`);
  // What the server has read of the other request's headers was sent before this one.
  expect((await fetch(gainsay.address, { redirect: "manual" })).status).toBeLessThan(400);

  gainsay.process.kill("SIGINT");
  await expect.poll(gainsay.output).toContain("Stopping.");
  await expect
    .poll(() =>
      fetch(gainsay.address).then(
        () => "taken",
        () => "refused",
      ),
    )
    .toBe("refused");
  socket.write("\r\n");
  const answer = (await socket.toArray()).join("");
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain("Create the account");
  expect(await gainsay.ended).toBe(0);
});

test("after kill -9 the next start recovers; when PostgreSQL ends by itself, Gainsay says so and stops", async () => {
  const killed = await start();
  const orphan = await postmasterPid();
  killed.process.kill("SIGKILL");
  await killed.ended;
  expect(isAlive(orphan)).toBe(true);

  const next = await start();
  expect(isAlive(orphan)).toBe(false);
  process.kill(await postmasterPid(), "SIGKILL");
  expect(await next.ended).toBe(1);
  expect(next.output()).toContain("PostgreSQL has ended by itself");
});

test("on a host that others can reach, the first visitor needs the code that is printed", async ({
  page,
}) => {
  const gainsay = await start({ HOST: "0.0.0.0" });
  const code = /with this code: ([A-Z2-9]{10})$/m.exec(gainsay.output())?.[1];
  expect(code).toBeTruthy();
  await page.goto(gainsay.address);
  await expect(page).toHaveURL(/first-start/);
  await page.getByLabel("Name").fill("Olga Ownerova");
  await page.getByLabel("E-mail").fill("owner@example.org");
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByLabel(/code/i).fill("AAAAAAAAAA");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByLabel(/code/i)).toHaveAccessibleDescription(/code/i);
  await page.getByLabel(/code/i).fill(code ?? "");
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page).not.toHaveURL(/first-start/);

  for (const running of [true, false]) {
    if (!running) {
      gainsay.process.kill("SIGTERM");
      await gainsay.ended;
    }
    const reset = await gainsayCommand("reset-password", "--email", "owner@example.org");
    expect(reset).toEqual({
      code: 0,
      output: expect.stringMatching(/^One-time password of owner@example.org: \S+$/m),
    });
  }
  expect((await gainsayCommand("reset-password", "--email", "nobody@example.org")).code).toBe(1);
});

for (const [variable, value] of [
  ["PORT", "70000"],
  ["HOST", "http://127.0.0.1"],
  ["DATABASE_URL", "mysql://ann@127.0.0.1/gainsay"],
  ["DATABASE_URL", "postgresql://ann@127.0.0.1:1/gainsay"],
  ["GAINSAY_FETCH_HOSTS", "http://intranet.example/"],
] as const) {
  test(`a setting that can't be used is named: ${variable}=${value}`, async () => {
    const gainsay = spawnGainsay({ ...(await settings()), [variable]: value });
    expect(await gainsay.ended).toBe(1);
    expect(gainsay.output()).toContain(variable);
    expect(gainsay.output()).not.toContain("    at ");
  });
}

test("a command that isn't understood shows how to use it", async () => {
  for (const args of [["nonsense"], [], ["reset-password"], ["reset-password", "--mail", "x"]]) {
    const { code, output } = await gainsayCommand(...args);
    expect({ args, code, usage: output.startsWith("Usage: npm run --silent gainsay") }).toEqual({
      args,
      code: 2,
      usage: true,
    });
  }
});
