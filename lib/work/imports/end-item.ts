import { db, type Tx } from "@/lib/db/client";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { renewLease } from "@/lib/work/job-lease";

/** How an item ended. */
export type ItemEnd =
  | { state: "done"; sourceId: string | null; isKnown: boolean }
  /** `isUnreadable`: its file needn't be kept, since another try would come to the same. */
  | { state: "failed"; error: string; isUnreadable?: boolean };

/** Whether an item is still to be taken in by this job: it wasn't stopped, and the lease holds. Keeps it so until the transaction ends. */
export async function isWanted(tx: Tx, job: ClaimedJob, itemId: string): Promise<boolean> {
  if (!(await renewLease(job, tx))) return false;
  const { count } = await tx.importItem.updateMany({
    where: { caseId: job.caseId, id: itemId, state: "running" },
    data: { state: "running" },
  });
  return count > 0;
}

/** Ends an item; one that was stopped meanwhile stays stopped. What is taken in needs its bytes no longer. */
export async function endItem(
  { caseId }: ClaimedJob,
  itemId: string,
  end: ItemEnd,
  tx: Tx = db,
): Promise<void> {
  const forgets = end.state === "done" || end.isUnreadable === true;
  await tx.importItem.updateMany({
    where: { caseId, id: itemId, state: { in: ["waiting", "running"] } },
    data: {
      state: end.state,
      finishedAt: new Date(),
      ...(forgets ? { bytes: null } : {}),
      ...(end.state === "done"
        ? { sourceId: end.sourceId, isKnown: end.isKnown, error: null }
        : { error: end.error }),
    },
  });
}
