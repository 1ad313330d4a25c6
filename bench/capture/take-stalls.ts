import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** For how long a main thread stood still since it was last asked, in milliseconds: at most, and in the worst thousandth and hundredth of looks. */
export type Stalls = { longest: number; p999: number; p99: number; looks: number };

/** Asks the process of this number, into which watch-stalls.mjs was loaded. */
export async function takeStalls(folder: string, pid: number): Promise<Stalls> {
  const path = join(folder, `${pid}.json`);
  await rm(path, { force: true });
  process.kill(pid, "SIGUSR2");
  for (;;) {
    const written = await readFile(path, "utf8").catch(() => "");
    if (written.endsWith("}")) return JSON.parse(written) as Stalls;
    await new Promise((wake) => setTimeout(wake, 5));
  }
}
