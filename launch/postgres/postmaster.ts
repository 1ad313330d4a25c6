import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { isAlive } from "@/launch/lock/process-identity";
import { StartFailure } from "@/launch/start-failure";
import { runProgram } from "./run-program";

const FAST_SHUTDOWN: NodeJS.Signals = "SIGINT";
const IMMEDIATE_SHUTDOWN: NodeJS.Signals = "SIGQUIT";

const PATIENCE = 60_000;

/**
 * Stops the PostgreSQL with this process number: it ends its sessions, writes everything out and goes. If that takes more
 * than a minute, or until `hurried` is aborted, it is told to go at once, and recovers from its log at the next start;
 * nothing that was acknowledged is lost either way. Resolves when the process is gone; throws a StartFailure if it stays.
 */
export async function stopPostmaster(pid: number, hurried?: AbortSignal): Promise<void> {
  sendSignal(pid, FAST_SHUTDOWN);
  if (await waitUntilGone(pid, PATIENCE, hurried)) return;
  sendSignal(pid, IMMEDIATE_SHUTDOWN);
  if (await waitUntilGone(pid, PATIENCE)) return;
  throw new StartFailure(`PostgreSQL (process ${pid}) doesn't stop. Stop it by hand and start again.`);
}

/**
 * Stops the PostgreSQL that a killed launcher left running on a database folder, if there is one, and clears the way if
 * another process has got its number since. Call it with the data folder's lock held only. Returns whether one was stopped.
 */
export async function stopOrphan(clusterDir: string): Promise<boolean> {
  const pidFile = join(clusterDir, "postmaster.pid");
  const text = await readFile(pidFile, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const pid = Number.parseInt(text, 10);
  if (!(pid > 0) || !isAlive(pid)) return false;
  if (await isPostmasterOf(pid, clusterDir)) {
    await stopPostmaster(pid);
    return true;
  }
  // PostgreSQL would take any living process of this number for its predecessor and not start.
  await rm(pidFile, { force: true });
  return false;
}

async function isPostmasterOf(pid: number, clusterDir: string): Promise<boolean> {
  if (process.platform === "linux") {
    const program = await readlink(`/proc/${pid}/exe`).catch(() => null);
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    if (program !== null && folder !== null) {
      return /^postgres\b/.test(basename(program)) && folder === (await realpath(clusterDir));
    }
  }
  const { output } = await runProgram("ps", ["-ww", "-o", "command=", "-p", String(pid)], {
    account: null,
    cwd: "/",
  });
  return output.includes("postgres") && output.includes(clusterDir);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ESRCH") return;
    throw new StartFailure(
      `PostgreSQL (process ${pid}) belongs to another user. Stop it by hand and start again.`,
    );
  }
}

async function waitUntilGone(pid: number, milliseconds: number, hurried?: AbortSignal): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > end || hurried?.aborted) return false;
    await new Promise((wake) => setTimeout(wake, 25));
  }
  return true;
}
