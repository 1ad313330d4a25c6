import { parseArgs } from "node:util";
import { StartFailure } from "@/launch/start-failure";
import { SettingError } from "@/lib/settings/read-settings";
import { withDatabase } from "./with-database";

const USAGE = `Usage: npm run gainsay -- <command>

  reset-password --email ann@example.org   give an account a one-time password and print it
  help                                     print this

It works while Gainsay runs and while it doesn't, on the same settings: DATABASE_URL, GAINSAY_DATA_DIR.`;

/** Runs one command and returns the exit code: 0 done, 1 it could not be done, 2 not understood. */
async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "help" || command === "--help") {
    console.log(USAGE);
    return 0;
  }
  if (command === "reset-password") {
    const email = readEmail(rest);
    if (email) return resetPassword(email);
  }
  console.error(USAGE);
  return 2;
}

function readEmail(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { email: { type: "string" } } }).values.email ?? null;
  } catch {
    return null;
  }
}

async function resetPassword(email: string): Promise<number> {
  const outcome = await withDatabase(async () => {
    const lib = await import("@/lib/accounts/reset-password");
    return lib.resetPassword(email);
  });
  if (!outcome.ok) {
    console.error(Object.values(outcome.fieldErrors)[0] ?? outcome.message);
    return 1;
  }
  console.log(`One-time password of ${email}: ${outcome.value.password}`);
  console.log("A new one has to be chosen at the next sign-in. All sessions of the account have ended.");
  return 0;
}

process.exitCode = await run(process.argv.slice(2)).catch((error) => {
  const expected = error instanceof StartFailure || error instanceof SettingError;
  console.error(expected ? error.message : error);
  return 1;
});
