import { db } from "@/lib/db/client";
import { ORIGIN_ENGINE } from "@/lib/sources/origins/sketch-text";
import { ComputeFailure } from "@/lib/work/compute/computer";
import type { WorkComputer } from "@/lib/work/compute/work-computer";
import { traceSource } from "@/lib/work/trace/trace-source";

/**
 * Traces one of the sources that this version of the engine hasn't looked at, as in a case that is older than tracing. One that is to
 * be read has its turn then.
 *
 * @returns whether there was one.
 */
export async function traceOldSource(computer: WorkComputer, signal: AbortSignal): Promise<boolean> {
  const [source] = await db.$queryRaw<{ caseId: string; id: string }[]>`
    SELECT s."caseId", s."id" FROM "Source" s
    WHERE s."sketchedBy" IS DISTINCT FROM ${ORIGIN_ENGINE}
      AND NOT EXISTS (
        SELECT 1 FROM "Job" j
        WHERE j."caseId" = s."caseId" AND j."sourceId" = s."id" AND j."kind" = 'extract_source' AND j."state" IN ('queued', 'running')
      )
    ORDER BY s."id" LIMIT 1`;
  if (!source) return false;
  try {
    await traceSource(computer, source.caseId, source.id, signal);
  } catch (error) {
    if (!(error instanceof ComputeFailure)) throw error;
    // What can't be looked at isn't tried for ever.
    const where = { caseId_id: { caseId: source.caseId, id: source.id } };
    await db.source.update({ where, data: { sketchedBy: ORIGIN_ENGINE } });
  }
  return true;
}
