import pg from "pg";
import { StartFailure } from "@/launch/start-failure";

const WRONG_PASSWORD = "28P01";

/**
 * Waits until a client gets in at `url`, however long a recovery takes, or until the server has `ended`; returns whether
 * one got in. Throws a StartFailure when the password isn't the database's.
 */
export async function waitUntilAnswering(url: string, ended: Promise<void>): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const error = await tryToConnect(url);
    if (!error) return true;
    if (error.code === WRONG_PASSWORD) {
      throw new StartFailure(
        "The password in the data folder (postgres-password) is not that of its database. Bring back the file as it was.",
      );
    }
    await Promise.race([ended, new Promise((wake) => setTimeout(wake, 30))]);
  }
  return false;
}

async function tryToConnect(url: string): Promise<NodeJS.ErrnoException | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  } finally {
    await client.end().catch(() => undefined);
  }
}
