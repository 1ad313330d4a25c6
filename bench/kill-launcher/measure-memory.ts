import { readdir, readFile } from "node:fs/promises";

/**
 * Says how much memory the launcher of this number and its PostgreSQL use, in MB, as Linux counts it: shared pages are
 * divided among those who share them. Elsewhere it says that it can't tell.
 */
export async function measureMemory(launcher: number | undefined): Promise<string> {
  if (process.platform !== "linux" || launcher === undefined) return "Memory: can't be told on this system.";
  const server = (await listChildren(launcher)).at(0);
  const servers = server === undefined ? [] : [server, ...(await listChildren(server))];
  const own = await readShare(launcher);
  const database = (await Promise.all(servers.map(readShare))).reduce((sum, share) => sum + share, 0);
  return `Memory: ${Math.round(own / 1024)} MB for Gainsay, ${Math.round(database / 1024)} MB for PostgreSQL.`;
}

async function listChildren(parent: number): Promise<number[]> {
  const children: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "latin1").catch(() => "");
    if (Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === parent) children.push(Number(name));
  }
  return children;
}

/** In kB; 0 for a process that has ended or isn't ours to look into. */
async function readShare(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "latin1").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}
