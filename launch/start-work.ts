import type { Stop } from "./stop-list";

/**
 * Starts working on jobs, beside the application, in this process. Returns how to stop it: before the database is left, so
 * that what runs can be given back.
 *
 * @param alone whether nobody else can be at work on this database: it is ours, and its folder is locked.
 */
export async function startWork(url: string, alone: boolean): Promise<Stop> {
  // Loaded late, since the database's client may have been written a moment ago.
  const { startWorkHost } = await import("@/lib/work/work-host");
  const host = await startWorkHost({ url, alone });
  return () => host.stop();
}
