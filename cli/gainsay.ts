import { parseArgs } from "node:util";
import { StartFailure } from "@/launch/start-failure";
import { SettingError } from "@/lib/settings/read-settings";
import { BadRow } from "./jsonl/bad-row";

const USAGE = `Usage: npm run --silent gainsay -- <command>

  extract --in sources.jsonl --out claims.jsonl   find who claimed what in the text of each source
  compare --in pairs.jsonl --out verdicts.jsonl   say of each pair of sentences whether they conflict, and why
  detect --in sources.jsonl --out contradictions.jsonl   find the claims of some sources that conflict
  reset-password --email ann@example.org          give an account a one-time password and print it
  help                                            print this

extract reads one JSON object a line, {id, text, title?, publisher?, publishedAt?}, and writes one a line, {id, claims}.
compare reads {id, a, b, sameSpeaker?, dateA?, dateB?} and writes {id, contradiction, score, basis, reason}.
detect reads what extract reads, as one case, and writes {a, b, score, basis, relation, reason}, the strongest first.
Offsets are UTF-16 code units of the text as given, end exclusive; "-" is standard input or output. They need no database.
A row that can't be read stops it with the file, the line and the reason, exit status 2, and no file written.

reset-password works while Gainsay runs and while it doesn't, on its settings: DATABASE_URL, GAINSAY_DATA_DIR.`;

/** Runs one command and returns the exit code: 0 done, 1 it could not be done, 2 not understood, or a row can't be read. */
async function run(args: string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "help" || command === "--help") {
    console.log(USAGE);
    return 0;
  }
  if (command === "extract") {
    const { in: input, out } = readOptions(rest, ["in", "out"]);
    if (input && out) return extractClaims({ in: input, out });
  }
  if (command === "compare") {
    const { in: input, out } = readOptions(rest, ["in", "out"]);
    if (input && out) return comparePairs({ in: input, out });
  }
  if (command === "detect") {
    const { in: input, out } = readOptions(rest, ["in", "out"]);
    if (input && out) return detectContradictions({ in: input, out });
  }
  if (command === "reset-password") {
    const { email } = readOptions(rest, ["email"]);
    if (email) return resetPassword(email);
  }
  console.error(USAGE);
  return 2;
}

/** The options of a command; none when there is anything else among them. */
function readOptions<Name extends string>(args: string[], names: Name[]): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ args, options }).values as Partial<Record<Name, string>>;
  } catch {
    return {};
  }
}

async function extractClaims(files: { in: string; out: string }): Promise<number> {
  const { extract } = await import("./extract");
  await extract(files);
  return 0;
}

async function comparePairs(files: { in: string; out: string }): Promise<number> {
  const { compare } = await import("./compare");
  await compare(files);
  return 0;
}

async function detectContradictions(files: { in: string; out: string }): Promise<number> {
  const { detect } = await import("./detect");
  await detect(files);
  return 0;
}

async function resetPassword(email: string): Promise<number> {
  const { withDatabase } = await import("./with-database");
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
  console.error(isExpected(error) ? error.message : error);
  return error instanceof BadRow ? 2 : 1;
});

function isExpected(error: unknown): error is Error {
  if (error instanceof StartFailure || error instanceof SettingError || error instanceof BadRow) return true;
  // A file that isn't there, a folder that is closed.
  return error instanceof Error && "syscall" in error;
}
