import type { Tx } from "@/lib/db/client";
import type { JobKind } from "@/lib/db/generated/enums";

/** The channel on which hosts hear of new and of cancelled jobs, when the transaction that made them is committed. */
export const JOB_CHANNEL = "gainsay_jobs";

/** What they hear when a source is likely to come, or an import: see `announceJob`. */
export const SOON = { source: "soon", import: "import soon" } as const;

/** What is to be done: a source is named if it is about one. */
export type NewJob = {
  caseId: string;
  kind: JobKind;
  sourceId: string | null;
  /** The import that a job takes in. */
  importId?: string;
  /** How many sources, or claims, there are to do. */
  total: number;
  /** Null when nobody asked: a source was captured. */
  requestedById: string | null;
};

/**
 * Queues a job within a running write, so that it is there when what it is about is, or neither. One that waits already, or
 * runs over the whole case, is enough: then nothing is queued.
 */
export async function queueJob(tx: Tx, job: NewJob): Promise<void> {
  await tx.job.createMany({ data: [job], skipDuplicates: true });
  await tellHosts(tx);
}

/** Wakes the hosts, once the transaction is committed. */
export async function tellHosts(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${JOB_CHANNEL}, '')`;
}

/**
 * Tells the hosts that a job is likely to come in the next minutes, so that what computes it is loaded when it does: that takes
 * a second or two, which nobody should wait for.
 */
export async function announceJob(tx: Tx, of: keyof typeof SOON): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${JOB_CHANNEL}, ${SOON[of]})`;
}
