import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { JobState } from "@/lib/db/generated/enums";

/** Which run over a case: the reading of its sources for claims, or the comparing of its claims. */
export type RunKind = "extract_case" | "compare_case";

/** A run over a case: over its sources, or over its claims. */
export type CaseRun = {
  jobId: string;
  state: JobState;
  /** Sources, or claims, that are done, those that failed included, of how many. */
  done: number;
  total: number;
  /** How many of these couldn't be read; of a source, `getExtraction` says why. */
  failed: number;
  /** Claims, or contradictions, newly proposed so far. */
  proposed: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  error: string | null;
};

/**
 * The newest run of a kind over the whole case, whether it waits, runs or has ended; null when there was none.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function findCaseRun(
  analyst: Analyst,
  caseId: string,
  kind: RunKind = "extract_case",
): Promise<CaseRun | null> {
  await requireMember(analyst, caseId);
  const job = await db.job.findFirst({
    // Jobs without a source stand together in the index.
    where: { caseId, sourceId: null, kind },
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
