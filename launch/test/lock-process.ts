import { takeLock } from "@/launch/lock/take-lock";

// A process for tests: takes the lock on a folder at a given time, says how that went, and keeps it until it is ended.
const [folder = "", at = "0"] = process.argv.slice(2);
await new Promise((wake) => setTimeout(wake, Number(at) - Date.now()));
const lock = await takeLock(folder);
if ("heldBy" in lock) {
  console.log(`held by ${lock.heldBy.pid}`);
} else {
  console.log(`taken by ${process.pid}`);
  process.on("SIGTERM", () => void lock.taken.release().then(() => process.exit(0)));
  setInterval(() => undefined, 60_000);
}
