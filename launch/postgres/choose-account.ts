import { stat } from "node:fs/promises";
import { StartFailure } from "@/launch/start-failure";
import { type Account, runProgram } from "./run-program";

/**
 * Which account PostgreSQL is to run as. It refuses to run as root, so root needs another: the one that owns the database
 * folder if there is one already, else `postgres`, else `nobody`. Everybody else runs it as themselves.
 *
 * `clusterDir` is where the database lies, or will lie. Throws a StartFailure when no account will do.
 */
export async function chooseAccount(clusterDir: string): Promise<Account> {
  const us = process.getuid?.();
  const owner = await stat(clusterDir).catch(() => null);
  if (us !== 0) {
    if (us !== undefined && owner && owner.uid !== us) {
      throw new StartFailure(
        `The database in ${clusterDir} belongs to another user (number ${owner.uid}). Start Gainsay as that user or as root, ` +
          "or choose another folder with GAINSAY_DATA_DIR.",
      );
    }
    return null;
  }
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const uid = await lookUp("-u", name);
    const gid = await lookUp("-g", name);
    if (uid && gid) return { name, uid, gid };
  }
  throw new StartFailure(
    "PostgreSQL doesn't run as root, and this machine has neither a user postgres nor a user nobody. Start Gainsay as an " +
      "ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
  );
}

async function lookUp(option: "-u" | "-g", name: string): Promise<number | null> {
  const { code, output } = await runProgram("id", [option, name], { account: null, cwd: "/" });
  const id = Number.parseInt(output, 10);
  return code === 0 && id > 0 ? id : null;
}
