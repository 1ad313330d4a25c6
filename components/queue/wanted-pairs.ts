import type { Dispute } from "@/lib/contradictions/disputes/dispute";

/** So many disputes stand in the list at once, and so many of them before the open one. */
const [SHOWN, BEFORE] = [8, 2];

/**
 * The pairs to have at hand when the dispute at a place is open, the most urgent first: its own, all of the next one, then the strongest of
 * each dispute in the list. Pure.
 */
export function wantedPairs(disputes: readonly Dispute[], at: number): string[] {
  const [own, next] = [disputes[at]?.pairIds ?? [], disputes[at + 1]?.pairIds ?? []];
  const around = shownDisputes(disputes.length, at).flatMap((place) => disputes[place]?.key ?? []);
  return [...new Set([...own.slice(0, 1), ...next.slice(0, 1), ...own, ...next, ...around])];
}

/** The places of the disputes that the list shows around the open one. Pure. */
export function shownDisputes(length: number, at: number): number[] {
  const from = Math.max(0, Math.min(at - BEFORE, length - SHOWN));
  return Array.from({ length: Math.min(length - from, SHOWN) }, (_, index) => from + index);
}
