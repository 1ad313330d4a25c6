import type { JobState } from "@/lib/db/generated/enums";

/** Whether a reading for claims waits or runs. Pure. */
export function isReading({ state }: { state: JobState | "none" }): boolean {
  return state === "queued" || state === "running";
}
