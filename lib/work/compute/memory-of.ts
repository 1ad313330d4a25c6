import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Bytes of memory that a process takes now (its resident set); null when that can't be told, as for one that has ended. */
export async function memoryOf(pid: number): Promise<number | null> {
  try {
    if (process.platform === "linux") {
      const status = await readFile(`/proc/${pid}/status`, "utf8");
      return kibibytes(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
    }
    const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
    return kibibytes(stdout.trim());
  } catch {
    return null;
  }
}

function kibibytes(digits: string | undefined): number | null {
  return digits && /^\d+$/.test(digits) ? Number(digits) * 1024 : null;
}
