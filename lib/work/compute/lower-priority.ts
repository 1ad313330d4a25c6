import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** Lower than what answers people, on every system: what reads files that somebody waits for, and below it what thinks about them. */
export const PRIORITY = { reading: 5, thinking: 10 } as const;

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
