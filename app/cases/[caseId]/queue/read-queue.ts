import { cache } from "react";
import { signedIn } from "@/app/signed-in";
import { readFilter } from "@/lib/contradictions/contradiction-filter";
import type { DisputeFilter } from "@/lib/contradictions/disputes/dispute";
import { listDisputes } from "@/lib/contradictions/disputes/list-disputes";

/** The part of an address's filter that the queue knows. */
export function readQueueFilter(query: Record<string, string | string[] | undefined>): DisputeFilter {
  const { basis, relation, actorId, sourceId, minScore } = readFilter(query);
  return { basis, relation, actorId, sourceId, minScore };
}

/**
 * The queue under a filter, read once a request: the page shows it, and the bar on top counts it.
 *
 * @param filter as the end of an address: see `writeFilter`
 */
export const readQueue = cache(async (caseId: string, filter: string) =>
  listDisputes(await signedIn(), caseId, readQueueFilter(Object.fromEntries(new URLSearchParams(filter)))),
);
