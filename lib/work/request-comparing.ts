import type { Analyst } from "@/lib/accounts/analyst";
import { countUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { writeInCase } from "@/lib/events/write-in-case";
import { queueJob } from "@/lib/jobs/queue-job";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * Asks for all claims of the case to be compared that this engine hasn't compared yet. Where that waits or runs already, nothing is
 * written and that job is the answer.
 *
 * @returns the job's id; `invalid` when there is nothing to compare.
 * @throws NotFound when the analyst is no member.
 */
export async function requestComparing(
  analyst: Analyst,
  caseId: string,
): Promise<Outcome<{ jobId: string }>> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const findOpen = () =>
      tx.job.findFirst({
        where: { caseId, kind: "compare_case", state: { in: ["queued", "running"] } },
        select: { id: true },
      });
    const open = await findOpen();
    if (open) return ok({ jobId: open.id });
    const total = await countUnreadClaims(tx, { caseId });
    if (total === 0) return fail("invalid", "All claims of this case are compared.");
    await queueJob(tx, { caseId, kind: "compare_case", sourceId: null, total, requestedById: analyst.id });
    await append({ kind: "case.comparing-requested", targetId: caseId, after: { total } });
    const queued = await findOpen();
    if (!queued) throw new Error("A job that was queued isn't there.");
    return ok({ jobId: queued.id });
  });
}
