import { type FileHandle, open } from "node:fs/promises";

const LIMIT = 4 * 1024 * 1024;
const BETWEEN_LOOKS = 60_000;

/**
 * Opens PostgreSQL's log for appending and keeps it below 4 MiB while it is open, by starting it over when it grows past
 * that. Close it with `close`, after PostgreSQL has ended.
 */
export async function openLog(path: string): Promise<{ fd: number; close: () => Promise<void> }> {
  const file = await open(path, "a", 0o600);
  await keepSmall(file);
  const timer = setInterval(() => void keepSmall(file).catch(() => undefined), BETWEEN_LOOKS);
  timer.unref();
  return {
    fd: file.fd,
    close: async () => {
      clearInterval(timer);
      await file.close();
    },
  };
}

async function keepSmall(file: FileHandle): Promise<void> {
  // PostgreSQL appends to the same open file, so it goes on at the new end.
  if ((await file.stat()).size > LIMIT) await file.truncate(0);
}
