import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** Whether a process of this number exists. One that ended and wasn't waited for by its parent counts as existing. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * What tells this process from a later one that gets the same number: when it started, and in which run of the machine.
 * Null when there is no such process. Compare for equality only.
 */
export async function readProcessIdentity(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  return process.platform === "linux" ? readFromProc(pid) : readFromPs(pid);
}

async function readFromProc(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
  if (stat === null) return null;
  // The name in the second field may hold spaces and parentheses, so fields are counted from the last parenthesis.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTicks] = [fields[0], fields[19]];
  if (state === "Z" || state === "X") return null;
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "latin1").catch(() => "");
  return `${startTicks} ticks after boot ${boot.trim()}`;
}

async function readFromPs(pid: number): Promise<string | null> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "lstart=", "-p", String(pid)], {
    env: { PATH: process.env.PATH, LC_ALL: "C", NODE_ENV: "production" },
  }).catch(() => ({ stdout: "" }));
  return stdout.trim() || null;
}
