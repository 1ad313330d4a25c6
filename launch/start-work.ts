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
  const { createParser } = await import("@/lib/work/parse/parser");
  const { offerPasteReader } = await import("@/lib/sources/paste-reader");
  const host = await startWorkHost({ url, alone });
  // One of its own: who pastes a page doesn't wait behind others' files.
  const pastes = createParser();
  offerPasteReader(pastes.readPaste);
  return async () => {
    offerPasteReader(undefined);
    await Promise.all([host.stop(), pastes.stop()]);
  };
}
