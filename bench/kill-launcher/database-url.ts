import { join } from "node:path";
import { findHolder } from "@/launch/lock/take-lock";
import { APPLICATION, embeddedUrl, PASSWORD_FILE } from "@/launch/postgres/embedded-url";
import { readSecret } from "@/launch/read-or-create-secret";

/** Where the database of the installation that runs in this folder is reached. */
export async function databaseUrl(folder: string): Promise<string> {
  const password = await readSecret(join(folder, PASSWORD_FILE));
  const port = (await findHolder(folder))?.databasePort;
  if (!password || !port) throw new Error("Gainsay runs, but its database can't be found");
  return embeddedUrl({ ...APPLICATION, password, port });
}
