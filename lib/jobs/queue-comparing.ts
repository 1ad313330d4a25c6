import type { Tx } from "@/lib/db/client";
import { queueJob } from "@/lib/jobs/queue-job";

/** What there is to compare: the claims of a source that are new or have a new version, and those that came back. */
export type ToCompare = {
  caseId: string;
  sourceId: string;
  /** Claims that were left out for a while: they are compared with what came in the meantime. */
  again?: string[];
  /** Null when nobody asked. */
  requestedById: string | null;
};

/** Queues the comparing of claims of a source within the write that makes it necessary. */
export async function queueComparing(
  tx: Tx,
  { caseId, sourceId, again = [], requestedById }: ToCompare,
): Promise<void> {
  if (again.length > 0) await compareAgain(tx, caseId, again);
  const total = await tx.claim.count({ where: { caseId, sourceId } });
  if (total > 0) await queueJob(tx, { caseId, kind: "compare_source", sourceId, total, requestedById });
}

/** Notes that claims are to be compared anew by the job that comes. */
export async function compareAgain(tx: Tx, caseId: string, claimIds: string[]): Promise<void> {
  await tx.claimFeatures.updateMany({
    where: { caseId, claimId: { in: claimIds } },
    data: { compared: false, turn: { increment: 1 } },
  });
}
