import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectDir } from "@/launch/project-dir";

/** Runs the command as a shell does, with no database to be had. */
export function gainsay(args: string[], input = "") {
  const options = {
    cwd: projectDir,
    input,
    encoding: "utf8" as const,
    env: { ...process.env, DATABASE_URL: "" },
  };
  return spawnSync(process.execPath, ["--import", "tsx", join("cli", "gainsay.ts"), ...args], options);
}
