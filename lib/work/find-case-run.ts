import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { JobState } from "@/lib/db/generated/enums";

/** A reading of all sources of a case. */
export type CaseRun = {
  jobId: string;
  state: JobState;
  /** Sources that are done, those that failed included, of how many. */
  done: number;
  total: number;
  /** Sources of these that couldn't be read; `getExtraction` says why. */
  failed: number;
  /** Claims newly proposed so far. */
  proposed: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  error: string | null;
};

/**
 * The newest reading of the whole case, whether it waits, runs or has ended; null when there was none.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function findCaseRun(analyst: Analyst, caseId: string): Promise<CaseRun | null> {
  await requireMember(analyst, caseId);
  const job = await db.job.findFirst({
    // Of jobs without a source there are only these; they stand together in the index.
    where: { caseId, sourceId: null, kind: "extract_case" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      state: true,
      done: true,
      total: true,
      failed: true,
      proposed: true,
      startedAt: true,
      finishedAt: true,
      error: true,
    },
  });
  if (!job) return null;
  const { id: jobId, ...rest } = job;
  return { jobId, ...rest };
}
