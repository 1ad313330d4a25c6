import { readFetchRules } from "@/lib/fetching/fetch-rules";
import { readSettings, SettingError } from "@/lib/settings/read-settings";
import type { Mode } from "./open-application";
import { projectDir } from "./project-dir";
import { StartFailure } from "./start-failure";
import { startGainsay } from "./start-gainsay";
import { StopList } from "./stop-list";

const SAME_SIGNAL = 1_000;

/**
 * Runs Gainsay until it is interrupted, and ends the process: with exit code 0 after Ctrl-C, SIGTERM or the end of its
 * terminal, with 1 when it couldn't start, the database ended, or something of ours failed. Whatever was started is
 * stopped in any case. A second Ctrl-C hurries.
 */
export async function launch(mode: Mode): Promise<never> {
  const { interrupted, hurried } = listenForSignals();
  const stops = new StopList();
  const crashed = whenCrashed();
  let exitCode = 0;
  try {
    const settings = readSettings(process.env, projectDir);
    // The work host reads it, too, but what can't be used is told before anything starts.
    readFetchRules(process.env);
    const { failed } = await Promise.race([startGainsay(mode, settings, stops, interrupted), crashed]);
    await Promise.race([failed, crashed, whenAborted(interrupted)]);
  } catch (error) {
    if (!interrupted.aborted) {
      report(error);
      exitCode = 1;
    }
  }
  if (interrupted.aborted) console.log("\nStopping.");
  for (const error of await stops.stopAll(hurried)) {
    report(error);
    exitCode = 1;
  }
  process.exit(exitCode);
}

/**
 * One signal interrupts, a later one hurries. At Ctrl-C a terminal tells all of its processes, and npm tells us once more,
 * so what comes within a second is the same one.
 */
function listenForSignals(): { interrupted: AbortSignal; hurried: AbortSignal } {
  const interrupted = new AbortController();
  const hurried = new AbortController();
  let since = 0;
  const heard = () => {
    if (!interrupted.signal.aborted) {
      since = performance.now();
      interrupted.abort();
    } else if (performance.now() - since > SAME_SIGNAL) {
      hurried.abort();
    }
  };
  process.on("SIGINT", heard);
  process.on("SIGTERM", heard);
  // A terminal that is closed takes Gainsay with it. Node forgets that nohup told it not to mind, so without one it doesn't.
  process.on("SIGHUP", () => (process.stdout.isTTY ? heard() : undefined));
  return { interrupted: interrupted.signal, hurried: hurried.signal };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    if (signal.aborted) return settle();
    signal.addEventListener("abort", () => settle());
  });
}

/** Rejects on an error that nobody caught: a rejected promise is only written down, since one request must not stop all. */
function whenCrashed(): Promise<never> {
  process.on("unhandledRejection", (reason) => console.error(reason));
  return new Promise((_, reject) => {
    process.on("uncaughtException", reject);
  });
}

function report(error: unknown): void {
  const expected = error instanceof StartFailure || error instanceof SettingError;
  console.error(expected ? error.message : error);
}
