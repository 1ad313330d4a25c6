import { db } from "@/lib/db/client";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { compareClaimsOfJob } from "@/lib/work/compare-claims-of-job";
import type { WorkComputer } from "@/lib/work/compute/work-computer";
import { extractSource, failSource } from "@/lib/work/extract-source";
import { finishJob, LeaseLost, releaseJob } from "@/lib/work/job-lease";
import { MOST_ATTEMPTS } from "@/lib/work/most-attempts";

const BROKEN_OFF = `Reading it was broken off ${MOST_ATTEMPTS} times.`;

/**
 * Does the next step of a job: compares some claims, or reads one source. A reading of one source ends with it; a run over a case is given back for its next
 * turn, goes on after the last source that is done, and ends when there is none.
 *
 * @throws LeaseLost when the job was stopped or is somebody else's; the signal's reason; else an error that names the source,
 *   with its cause.
 */
export async function runStep(computer: WorkComputer, job: ClaimedJob, signal: AbortSignal): Promise<void> {
  if (job.kind === "compare_source" || job.kind === "compare_case")
    return compareClaimsOfJob(computer, job, signal);
  const sourceId = job.sourceId ?? (await findNextSource(job));
  if (!sourceId) return finishJob(job, null);
  try {
    if (job.attempts > MOST_ATTEMPTS) await failSource(job, sourceId, BROKEN_OFF);
    else await extractSource(computer, job, sourceId, signal);
  } catch (error) {
    if (error instanceof LeaseLost || signal.aborted) throw error;
    throw new Error(`Reading the source ${sourceId} failed.`, { cause: error });
  }
  if (job.kind === "extract_case") await releaseJob(job);
}

/** In the order of their ids, which is that of capturing. */
async function findNextSource({ caseId, cursor, createdAt }: ClaimedJob): Promise<string | null> {
  const next = await db.source.findFirst({
    where: { caseId, captured: { lte: createdAt }, ...(cursor ? { id: { gt: cursor } } : {}) },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return next?.id ?? null;
}
