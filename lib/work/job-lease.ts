import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type ClaimedJob, LEASE_SECONDS } from "@/lib/work/claim-job";

/** The lease is somebody else's, or the job was stopped: nothing of it may be written any more. */
export class LeaseLost extends Error {
  override name = "LeaseLost";
}

/** The job's row while this lease on it holds; no row after that. */
function leased({ caseId, id, host }: ClaimedJob): Prisma.Sql {
  return Prisma.sql`"caseId" = ${caseId}::uuid AND "id" = ${id}::uuid AND "state" = 'running' AND "leasedBy" = ${host}::uuid`;
}

/** Prolongs a lease from now on. Returns false when it is lost. */
export async function renewLease(job: ClaimedJob, tx: Tx = db): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE "Job" SET "leasedUntil" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) WHERE ${leased(job)}`;
  return rows > 0;
}

/** What a step of a job came to: up to where it is done, how much was done, how much of it failed, and what was proposed. */
export type StepCount = { cursor: string | null; done: number; failed?: number; proposed?: number };

/**
 * Notes in a running write that a step of a job is done. What a job writes is written together with this, so that a host that has
 * lost its lease without knowing writes nothing.
 *
 * @throws LeaseLost
 */
export async function countStep(
  tx: Tx,
  job: ClaimedJob,
  { cursor, done, failed = 0, proposed = 0 }: StepCount,
): Promise<void> {
  const rows = await tx.$executeRaw`
    UPDATE "Job" SET "done" = "done" + ${done}, "proposed" = "proposed" + ${proposed},
      "failed" = "failed" + ${failed}, "cursor" = ${cursor}::uuid, "attempts" = 0
    WHERE ${leased(job)}`;
  if (rows === 0) throw new LeaseLost();
}

/**
 * `countStep` for a source that was read, or failed and why; a job of one source ends with it.
 *
 * @throws LeaseLost
 */
export async function countSource(
  tx: Tx,
  job: ClaimedJob,
  sourceId: string,
  { proposed, error }: { proposed: number; error: string | null },
): Promise<void> {
  await countStep(tx, job, { cursor: sourceId, done: 1, failed: error === null ? 0 : 1, proposed });
  if (job.kind === "extract_source") await finishJob(job, error, tx);
}

/**
 * Gives a job back for its next step: at once, or not before some seconds have gone by. The step counts as begun. The column
 * rounds to milliseconds, which may be upwards: cut off, what is free now is free now.
 */
export async function releaseJob(job: ClaimedJob, seconds = 0): Promise<void> {
  await db.$executeRaw`
    UPDATE "Job" SET "leasedBy" = NULL, "leasedUntil" = date_trunc('milliseconds', clock_timestamp()) + make_interval(secs => ${seconds})
    WHERE ${leased(job)}`;
}

/** Gives a job back whose step was broken off by us, as if it had not begun. */
export async function returnJob(job: ClaimedJob): Promise<void> {
  await db.$executeRaw`
    UPDATE "Job" SET "leasedBy" = NULL, "leasedUntil" = date_trunc('milliseconds', clock_timestamp()), "attempts" = greatest("attempts" - 1, 0)
    WHERE ${leased(job)}`;
}

/** Ends a job; one that is stopped or somebody else's stays as it is. */
export async function finishJob(job: ClaimedJob, error: string | null, tx: Tx = db): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Job" SET "state" = ${error === null ? "done" : "failed"}::"JobState", "error" = ${error},
      "leasedBy" = NULL, "leasedUntil" = NULL, "finishedAt" = clock_timestamp()
    WHERE ${leased(job)}`;
}

/** Lets every running job be taken anew at once. Only for a host that is known to be the only one. */
export async function endAllLeases(): Promise<void> {
  await db.$executeRaw`UPDATE "Job" SET "leasedBy" = NULL, "leasedUntil" = date_trunc('milliseconds', clock_timestamp()) WHERE "state" = 'running'`;
}
