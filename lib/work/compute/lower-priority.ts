import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/**
 * Somewhat lower than what answers people: what reads files that somebody waits for, and below it what thinks about them. Not by much,
 * since on a machine that has other work as well they would wait for that, too.
 */
export const PRIORITY = { reading: 2, thinking: 4 } as const;

/** Has a process of ours yield to whatever serves people; where that isn't allowed it runs as it did. */
export function lowerProcessPriority(pid: number | undefined, priority: number): void {
  try {
    if (pid) setPriority(pid, priority);
  } catch {
    // It runs at our own priority then.
  }
}

/** The same for the thread that calls it, where a thread has a priority of its own: on Linux. */
export function lowerThreadPriority(priority: number): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(threadNumber(), priority);
  } catch {
    // It runs at our own priority then.
  }
}

/** What Linux calls the thread that asks; its main thread has the number of the process. @throws elsewhere. */
export function threadNumber(): number {
  // "1234/task/1240": the process and the thread.
  return Number(readlinkSync("/proc/thread-self").split("/").at(-1));
}
