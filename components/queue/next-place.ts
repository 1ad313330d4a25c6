import type { Dispute } from "@/lib/contradictions/disputes/dispute";

/**
 * The pair to go to once some of a dispute's are settled: the strongest that it has left, or the strongest of the next dispute, or of
 * the one before when it was the last; null when nothing is left. Pure.
 */
export function nextPlace(queue: readonly Dispute[], at: number, settled: readonly string[]): string | null {
  const left = queue[at]?.pairIds.find((id) => !settled.includes(id));
  return left ?? queue[at + 1]?.key ?? queue[at - 1]?.key ?? null;
}
