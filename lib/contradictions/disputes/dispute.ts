import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";

/** Which open pairs are meant; what is left out doesn't matter. Pairs that an analyst linked have no score, and pass any. */
export type DisputeFilter = Pick<
  ContradictionFilter,
  "basis" | "relation" | "actorId" | "sourceId" | "minScore"
>;

/** Pairs that hang together through shared or equal claims, the strongest first. `key` is the strongest one's id. */
export type Dispute = { key: string; pairIds: string[] };

/** The queue of a case: what waits, the strongest quarrel first, and how far the day's work is. */
export type DisputeQueue = {
  disputes: Dispute[];
  left: { disputes: number; pairs: number };
  /** Pairs whose verdict, still standing, was given since `since`. Of all bases and relations, whatever the filter is. */
  settledToday: { count: number; byMe: number };
  /** The number of the case's newest event when this was read: `dismissByFilter` takes it. */
  asOf: number;
};
