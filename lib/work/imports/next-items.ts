import { db, type Tx } from "@/lib/db/client";
import type { ClaimedJob } from "@/lib/work/claim-job";

/** An item that is to be taken in now. */
export type NextItem = {
  id: string;
  position: number;
  name: string;
  url: string | null;
  type: string;
  given: unknown;
  /** How often it was begun before. */
  attempts: number;
};

/** How many items of an import are on their way at once: most of the time a page is waited for, not read. */
const AT_ONCE = 4;

/**
 * The items of a job's import that are next, those among them whose host was killed. One that was broken off before goes alone: it may
 * be what killed the host, and is not to take others with it.
 */
export async function nextItems({ caseId, importId }: ClaimedJob, tx: Tx = db): Promise<NextItem[]> {
  const items = await tx.importItem.findMany({
    where: { caseId, importId: importId ?? "", state: { in: ["waiting", "running"] } },
    orderBy: { position: "asc" },
    take: AT_ONCE,
    select: { id: true, position: true, name: true, url: true, type: true, given: true, attempts: true },
  });
  const suspect = items.find(({ attempts }) => attempts > 0);
  return suspect ? [suspect] : items;
}
