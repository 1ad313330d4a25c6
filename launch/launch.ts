import { readSettings, SettingError } from "@/lib/settings/read-settings";
import type { Mode } from "./open-application";
import { projectDir } from "./project-dir";
import { StartFailure } from "./start-failure";
import { startGainsay } from "./start-gainsay";
import { StopList } from "./stop-list";

/**
 * Runs Gainsay until it is interrupted, and ends the process: with exit code 0 after Ctrl-C, SIGTERM or SIGHUP, with 1 when
 * it couldn't start, the database ended, or something of ours failed. Whatever was started is stopped in any case. A second
 * Ctrl-C hurries.
 */
export async function launch(mode: Mode): Promise<never> {
  const interrupted = new AbortController();
  const hurried = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => (interrupted.signal.aborted ? hurried.abort() : interrupted.abort()));
  }
  const stops = new StopList();
  let exitCode = 0;
  try {
    const settings = readSettings(process.env, projectDir);
    const { failed } = await startGainsay(mode, settings, stops, interrupted.signal);
    await Promise.race([failed, whenAborted(interrupted.signal), whenFailed()]);
  } catch (error) {
    if (!interrupted.signal.aborted) {
      report(error);
      exitCode = 1;
    }
  }
  if (interrupted.signal.aborted) console.log("\nStopping.");
  for (const error of await stops.stopAll(hurried.signal)) {
    report(error);
    exitCode = 1;
  }
  process.exit(exitCode);
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) return settle();
    signal.addEventListener("abort", () => settle());
  });
}

/** Rejects on an error that nobody caught: a rejected promise is only written down, since one request must not stop all. */
function whenFailed(): Promise<never> {
  process.on("unhandledRejection", (reason) => console.error(reason));
  return new Promise((_, reject) => {
    process.on("uncaughtException", reject);
  });
}

function report(error: unknown): void {
  const expected = error instanceof StartFailure || error instanceof SettingError;
  console.error(expected ? error.message : error);
}
