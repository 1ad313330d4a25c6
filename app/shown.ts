import { refresh } from "next/cache";
import type { Outcome } from "@/lib/outcome";

/**
 * Answers what a write answers, and has the page and the counts around it drawn anew: after a success, and after a conflict
 * too, so that what stands now is on the page and the next save is over that.
 */
export async function shown<T>(work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await work;
  if (outcome.ok || outcome.code === "conflict") refresh();
  return outcome;
}
