import { takeLock } from "@/launch/lock/take-lock";
import { startPostgres } from "@/launch/postgres/start-postgres";

// A process for tests: does what the launcher does with a data folder, says where the database is, and waits to be killed.
const [folder = ""] = process.argv.slice(2);
const lock = await takeLock(folder);
if ("heldBy" in lock) throw new Error(`held by ${lock.heldBy.pid}`);
const postgres = await startPostgres(folder);
console.log(JSON.stringify({ url: postgres.adminUrl, pid: postgres.pid }));
