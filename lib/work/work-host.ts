import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { Bell } from "@/lib/work/bell";
import { type ClaimedJob, claimJob, LEASE_SECONDS } from "@/lib/work/claim-job";
import { createExtractComputer } from "@/lib/work/compute/extract-computer";
import type { ExtractComputer } from "@/lib/work/extract-source";
import { endAllLeases, finishJob, LeaseLost, releaseJob, renewLease, returnJob } from "@/lib/work/job-lease";
import { listenForJobs } from "@/lib/work/listen-for-jobs";
import { MOST_ATTEMPTS, runStep } from "@/lib/work/run-step";

/** How long a host that hears of nothing waits until it looks by itself: for leases that ran out, and where nothing is heard. */
const PATIENCE = 5_000;

const HEARTBEAT = (LEASE_SECONDS / 3) * 1_000;

/** What an analyst reads; the log has the error itself. */
const FAULT = "Something failed in Gainsay itself; the server's log says what.";

export type WorkHost = {
  /** Breaks off what runs and gives it back, so that the next host begins with it at once. */
  stop: () => Promise<void>;
};

export type HostOptions = {
  /** Where PostgreSQL tells of new jobs; the same database that `DATABASE_URL` names. */
  url: string;
  /** Whether no other host can be at work on this database: then what was running when one was killed goes on at once. */
  alone: boolean;
  /** How many jobs run at a time, each with a thread of its own. */
  lanes?: number;
  createComputer?: () => ExtractComputer;
};

/**
 * Starts working on the jobs of the database: this process waits and writes, threads compute. Several hosts on one database, in
 * several processes, share the jobs.
 */
export async function startWorkHost({
  url,
  alone,
  lanes = availableParallelism() > 2 ? 2 : 1,
  createComputer = createExtractComputer,
}: HostOptions): Promise<WorkHost> {
  if (alone) await endAllLeases();
  const host = randomUUID();
  const bell = new Bell();
  const stopping = new AbortController();
  const computers = Array.from({ length: lanes }, createComputer);
  const stopListening = listenForJobs(url, {
    now: () => bell.ring(),
    soon: () => computers[0]?.prepare(),
  });
  const running = computers.map((computer) => runLane(host, computer, bell, stopping.signal));
  return {
    stop: async () => {
      stopping.abort(new Stopping());
      bell.ring();
      await stopListening();
      await Promise.all(running);
      await Promise.all(computers.map((computer) => computer.stop()));
    },
  };
}

class Stopping extends Error {
  override name = "Stopping";
}

async function runLane(
  host: string,
  computer: ExtractComputer,
  bell: Bell,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const heard = bell.rings;
    const job = await claimJob(host).catch(report);
    if (job) await runJob(job, computer, { bell, heard }, stopping);
    else if (!stopping.aborted) await bell.wait(heard, PATIENCE);
  }
}

/** A bell, and what was heard of it before the job was taken. */
type Hearing = { bell: Bell; heard: number };

async function runJob(
  job: ClaimedJob,
  computer: ExtractComputer,
  hearing: Hearing,
  stopping: AbortSignal,
): Promise<void> {
  const end = new AbortController();
  const over = new AbortController();
  const onStop = () => end.abort(stopping.reason);
  stopping.addEventListener("abort", onStop);
  if (stopping.aborted) onStop();
  const lease = keepLease(job, hearing, end, over.signal);
  try {
    await runStep(computer, job, end.signal);
  } catch (error) {
    if (stopping.aborted) await returnJob(job).catch(report);
    else if (!(error instanceof LeaseLost)) await putOff(job, error);
  } finally {
    stopping.removeEventListener("abort", onStop);
    over.abort();
    hearing.bell.ring();
    await lease;
  }
}

/** Renews a lease until the step is over; at once when the bell rings, since the job may have been stopped. */
async function keepLease(
  job: ClaimedJob,
  { bell, heard }: Hearing,
  end: AbortController,
  over: AbortSignal,
): Promise<void> {
  for (let last = heard; !over.aborted; ) {
    await bell.wait(last, HEARTBEAT);
    if (over.aborted) return;
    last = bell.rings;
    const holds = await renewLease(job).catch(report);
    if (holds === false) return end.abort(new LeaseLost());
  }
}

/**
 * What nobody foresaw (the database was away, a fault of ours) is tried again a little later, and given up in the end. A job that
 * went with its case is no more.
 */
async function putOff(job: ClaimedJob, error: unknown): Promise<void> {
  try {
    if (!(await renewLease(job))) return;
    report(error);
    if (job.attempts >= MOST_ATTEMPTS && job.kind === "extract_source") await finishJob(job, FAULT);
    else await releaseJob(job, 2 * job.attempts);
  } catch {
    // The lease runs out by itself.
    report(error);
  }
}

function report(error: unknown): void {
  console.error(error);
}
