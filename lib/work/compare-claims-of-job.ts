import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import { COMPARED_TABLES } from "@/lib/contradictions/features/compared-tables";
import { keepUnreadable } from "@/lib/contradictions/features/keep-unreadable";
import { listUnreadClaims } from "@/lib/contradictions/features/list-unread-claims";
import { type Comparer, findContradictions } from "@/lib/contradictions/suggest/find-contradictions";
import {
  type Comparison,
  recordContradictionSuggestions,
} from "@/lib/contradictions/suggest/record-contradiction-suggestions";
import { db } from "@/lib/db/client";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import { writeAsEngine } from "@/lib/events/write-as-engine";
import { ok } from "@/lib/outcome";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { ComputeFailure } from "@/lib/work/compute/computer";
import { runTask, type WorkComputer } from "@/lib/work/compute/work-computer";
import { countStep, finishJob, LeaseLost, releaseJob, renewLease } from "@/lib/work/job-lease";
import { MOST_ATTEMPTS } from "@/lib/work/most-attempts";

/** So many claims are compared in a step: a second's work, so that others have their turn. */
const CLAIMS_OF_A_STEP = 50;

/**
 * Does the next step of a job that compares claims, those of a source or of a case that wait for it: reads them, compares them, and
 * records what conflicts together with the job's progress. Goes on after the last claim that is done. A claim that can't be read
 * fails by itself, and conflicts with nothing until it has a new version.
 *
 * @throws LeaseLost when the job isn't this host's any more: nothing of this step but what was read of its claims is
 *   written then. The signal's reason.
 */
export async function compareClaimsOfJob(
  computer: WorkComputer,
  job: ClaimedJob,
  signal: AbortSignal,
): Promise<void> {
  await refreshStatistics(COMPARED_TABLES, job.caseId);
  const { caseId, sourceId, cursor } = job;
  // A step that was broken off before is done one claim at a time, to find the one that did it.
  const size = job.attempts > 1 ? 1 : CLAIMS_OF_A_STEP;
  const ids = await listUnreadClaims(db, { caseId, sourceId, after: cursor }, size);
  const [only] = ids;
  if (!only) return finishJob(job, null);
  if (job.attempts > MOST_ATTEMPTS) await failClaim(job, only);
  else await compareThese(computer, job, ids, signal);
  await releaseJob(job);
}

async function compareThese(
  computer: WorkComputer,
  job: ClaimedJob,
  ids: string[],
  signal: AbortSignal,
): Promise<void> {
  let comparison: Comparison;
  try {
    comparison = await findContradictions(job.caseId, ids, comparerOf(computer, signal));
  } catch (error) {
    if (!(error instanceof ComputeFailure)) throw error;
    const [only] = ids;
    if (ids.length === 1 && only) return failClaim(job, only);
    for (const id of ids) await compareThese(computer, job, [id], signal);
    return;
  }
  signal.throwIfAborted();
  const outcome = await writeAsEngine(COMPARE_ENGINE, job.caseId, async (write) => {
    if (!(await renewLease(job, write.tx))) throw new LeaseLost();
    const { suggested, reopened } = await recordContradictionSuggestions(write, comparison);
    const proposed = suggested + reopened;
    await countStep(write.tx, job, { cursor: ids.at(-1) ?? null, done: ids.length, proposed });
    return ok();
  });
  if (!outcome.ok) throw new Error(outcome.message);
}

function comparerOf(computer: WorkComputer, signal: AbortSignal): Comparer {
  return {
    read: (claims) => runTask(computer, { do: "read", claims }, signal),
    compare: (pairs) => runTask(computer, { do: "compare", pairs }, signal),
  };
}

/** @throws LeaseLost */
async function failClaim(job: ClaimedJob, claimId: string): Promise<void> {
  await keepUnreadable(job.caseId, claimId);
  await db.$transaction((tx) => countStep(tx, job, { cursor: claimId, done: 1, failed: 1 }));
}
