import { countUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { db } from "@/lib/db/client";
import { queueJob } from "@/lib/jobs/queue-job";

/**
 * Queues a run over each case with claims that this engine has not compared, as after an update of Gainsay, unless one waits
 * already.
 */
export async function queueRecomparing(): Promise<void> {
  const cases = await db.case.findMany({
    where: {
      jobs: {
        none: { kind: { in: ["compare_case", "compare_source"] }, state: { in: ["queued", "running"] } },
      },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id: caseId } of cases) {
    const total = await countUnreadClaims(db, { caseId });
    if (total > 0)
      await queueJob(db, { caseId, kind: "compare_case", sourceId: null, total, requestedById: null });
  }
}
