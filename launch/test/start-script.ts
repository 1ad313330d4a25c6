import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectDir } from "@/launch/project-dir";

export type Script = {
  process: ChildProcess;
  /** The first line that it prints; empty when it ends without one. */
  firstLine: Promise<string>;
  ended: Promise<void>;
};

/** Starts a script of launch/test in a process of its own. */
export function startScript(name: string, ...args: string[]): Script {
  const script = spawn(
    process.execPath,
    ["--import", "tsx", join(projectDir, "launch", "test", name), ...args],
    {
      cwd: projectDir,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let output = "";
  const firstLine = new Promise<string>((settle) => {
    script.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const end = output.indexOf("\n");
      if (end >= 0) settle(output.slice(0, end));
    });
    script.once("close", () => settle(output.trim()));
  });
  const ended = new Promise<void>((settle) => {
    script.once("close", () => settle());
  });
  return { process: script, firstLine, ended };
}
