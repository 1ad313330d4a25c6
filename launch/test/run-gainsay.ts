import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { projectDir } from "@/launch/project-dir";

/** A Gainsay that was started as a person starts it, in a process of its own. */
export type RunningGainsay = {
  address: string;
  process: ChildProcess;
  /** Everything that it has printed so far. */
  output: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
};

/**
 * Starts the real launcher with an environment over ours, and waits until it says that it answers. Throws with what it
 * printed when it ends before, or doesn't get there in `patience` milliseconds; then it is killed.
 */
export async function runGainsay(env: Record<string, string>, patience = 300_000): Promise<RunningGainsay> {
  const gainsay = spawnGainsay(env);
  const end = performance.now() + patience;
  let over = false;
  void gainsay.ended.then(() => {
    over = true;
  });
  for (;;) {
    const address = /^Gainsay is at (\S+)$/m.exec(gainsay.output())?.[1];
    if (address) return { ...gainsay, address };
    if (over || performance.now() > end) {
      gainsay.process.kill("SIGKILL");
      throw new Error(`Gainsay did not start:\n${gainsay.output()}`);
    }
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** Starts the real launcher without waiting for anything. */
export function spawnGainsay(env: Record<string, string>): Omit<RunningGainsay, "address"> {
  let output = "";
  const launcher = spawn(process.execPath, ["--import", "tsx", join(projectDir, "launch", "start.ts")], {
    cwd: projectDir,
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: "", HOST: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  launcher.stdout.on("data", collect);
  launcher.stderr.on("data", collect);
  const ended = new Promise<number | NodeJS.Signals>((settle) => {
    launcher.once("close", (code, signal) => settle(code ?? signal ?? 1));
  });
  return { process: launcher, output: () => output, ended };
}
