import { type SpawnOptions, spawn } from "node:child_process";

/** The operating system's account that PostgreSQL runs as; null for the one we run as ourselves. */
export type Account = { name: string; uid: number; gid: number } | null;

/** How a program is run as `account`, in a folder that the account can enter and with nothing of our environment. */
export function spawnOptions(
  account: Account,
  cwd: string,
): Pick<SpawnOptions, "cwd" | "env" | "uid" | "gid"> {
  return {
    cwd,
    // PGDATA, PGPORT, locales and the like of the caller must not change what the programs do.
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      LC_ALL: "C",
      TZ: "UTC",
      NODE_ENV: "production",
    },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  };
}

/** Runs a program to its end. Never throws: a program that can't be started counts as exit code -1. */
export function runProgram(
  program: string,
  args: string[],
  options: { account: Account; cwd: string },
): Promise<{ code: number; output: string }> {
  return new Promise((settle) => {
    let output = "";
    const child = spawn(program, args, {
      ...spawnOptions(options.account, options.cwd),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", (error) => settle({ code: -1, output: `${output}${error.message}` }));
    child.on("close", (code) => settle({ code: code ?? -1, output }));
  });
}
