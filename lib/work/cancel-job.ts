import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { tellHosts } from "@/lib/jobs/queue-job";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Stops a job that waits or runs; what it has done so far stays. One that has ended stays as it ended.
 *
 * @throws NotFound when the job isn't in the case or the analyst is no member.
 */
export async function cancelJob(analyst: Analyst, caseId: string, jobId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const where = { caseId_id: { caseId, id: jobId } };
    const select = { kind: true, sourceId: true, done: true, total: true } as const;
    const job = isUuid(jobId) ? await tx.job.findUnique({ where, select }) : null;
    if (!job) throw new NotFound("This job");
    const { count } = await tx.job.updateMany({
      where: { caseId, id: jobId, state: { in: ["queued", "running"] } },
      data: { state: "cancelled", leasedBy: null, leasedUntil: null, finishedAt: new Date() },
    });
    if (count === 0) return ok();
    const { kind, sourceId, done, total } = job;
    const what = kind === "compare_source" || kind === "compare_case" ? "comparing" : "extraction";
    if (sourceId) await append({ kind: `source.${what}-stopped`, targetId: sourceId });
    else await append({ kind: `case.${what}-stopped`, targetId: caseId, after: { done, total } });
    await tellHosts(tx);
    return ok();
  });
}
