import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { type FetchRules, readFetchRules } from "@/lib/fetching/fetch-rules";
import { Bell } from "@/lib/work/bell";
import { type ClaimedJob, claimJob, LEASE_SECONDS, type Line } from "@/lib/work/claim-job";
import { createWorkComputer, type WorkComputer } from "@/lib/work/compute/work-computer";
import { FaultLog } from "@/lib/work/fault-log";
import { checkDueFeed } from "@/lib/work/feeds/check-feed";
import { giveUpItems, importSources } from "@/lib/work/imports/import-sources";
import type { Taking } from "@/lib/work/imports/take-item";
import { endAllLeases, finishJob, LeaseLost, releaseJob, renewLease, returnJob } from "@/lib/work/job-lease";
import { listenForJobs } from "@/lib/work/listen-for-jobs";
import { MOST_ATTEMPTS } from "@/lib/work/most-attempts";
import { createParser } from "@/lib/work/parse/parser";
import { queueRecomparing } from "@/lib/work/queue-recomparing";
import { runStep } from "@/lib/work/run-step";
import { traceOldSource } from "@/lib/work/trace/trace-old-source";

/** How long a host that hears of nothing waits until it looks by itself: for leases that ran out, and where nothing is heard. */
const PATIENCE = 5_000;

const HEARTBEAT = (LEASE_SECONDS / 3) * 1_000;

/** A run over a case gives a source up after `MOST_ATTEMPTS`; where even that can't be noted, the run itself after so many. */
const MOST_OF_A_RUN = 2 * MOST_ATTEMPTS;

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
  /** Whether claims that this version of the engine hasn't compared are compared now. */
  recompare?: boolean;
  createComputer?: () => WorkComputer;
  /** What may be fetched; by default what the environment says. */
  rules?: FetchRules;
};

/**
 * Starts working on the jobs of the database: this process waits and writes, threads compute. Several hosts on one database, in
 * several processes, share the jobs.
 */
export async function startWorkHost({
  url,
  alone,
  lanes = availableParallelism() > 2 ? 2 : 1,
  recompare = true,
  createComputer = createWorkComputer,
  rules = readFetchRules(process.env),
}: HostOptions): Promise<WorkHost> {
  if (alone) await endAllLeases();
  const host = randomUUID();
  const bell = new Bell();
  const stopping = new AbortController();
  const computers = Array.from({ length: lanes }, createComputer);
  const parser = createParser();
  const stopListening = listenForJobs(url, {
    now: () => bell.ring(),
    soon: (of) => {
      computers[0]?.prepare();
      if (of === "import") parser.prepare();
    },
  });
  const faults = new FaultLog();
  if (recompare) queueRecomparing().catch((error: unknown) => faults.tell(LOOKING, error));
  const known = { host, bell, faults };
  const thinking = computers.map(
    (computer): Lane => ({
      ...known,
      line: "thinking",
      step: (job, signal) => runStep(computer, job, signal),
      ...(recompare ? { idle: (signal) => traceOldSource(computer, signal) } : {}),
    }),
  );
  const importing: Lane = {
    ...known,
    line: "importing",
    step: (job, signal) => importSources({ parser, rules }, job, signal),
  };
  const running = [
    ...[...thinking, importing].map((lane) => runLane(lane, stopping.signal)),
    watchFeeds({ parser, rules }, { bell, faults }, stopping.signal),
  ];
  return {
    stop: async () => {
      stopping.abort(new Stopping());
      bell.ring();
      await stopListening();
      await Promise.all(running);
      await Promise.all([...computers, parser].map((each) => each.stop()));
    },
  };
}

class Stopping extends Error {
  override name = "Stopping";
}

/** What does one job after the other, of one line. */
type Lane = {
  host: string;
  line: Line;
  step: (job: ClaimedJob, signal: AbortSignal) => Promise<void>;
  /** What is done when there is no job; answers whether there may be more of it. */
  idle?: (signal: AbortSignal) => Promise<boolean>;
  bell: Bell;
  faults: FaultLog;
};

const LOOKING = "Looking for work";
const FEEDS = "Looking at feeds";
const TRACING = "Looking for the origins of older sources";

async function runLane(lane: Lane, stopping: AbortSignal): Promise<void> {
  const { host, line, bell, faults } = lane;
  while (!stopping.aborted) {
    const heard = bell.rings;
    const job = await claimJob(host, line).catch((error: unknown) => faults.tell(LOOKING, error));
    if (job !== undefined) faults.forget(LOOKING);
    if (job) await runJob(job, lane, heard, stopping);
    else if (!stopping.aborted && !(await isBusy(lane, stopping))) await bell.wait(heard, PATIENCE);
  }
}

/** Does some of what can wait. */
async function isBusy({ idle, faults }: Lane, stopping: AbortSignal): Promise<boolean> {
  if (!idle) return false;
  try {
    const more = await idle(stopping);
    faults.forget(TRACING);
    return more;
  } catch (error) {
    if (!stopping.aborted) faults.tell(TRACING, error);
    return false;
  }
}

/** Looks at feeds when they are due, one after the other. */
async function watchFeeds(
  taking: Taking,
  { bell, faults }: Pick<Lane, "bell" | "faults">,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const heard = bell.rings;
    const found = await checkDueFeed(taking, stopping).catch((error: unknown) =>
      stopping.aborted ? undefined : faults.tell(FEEDS, error),
    );
    if (found !== undefined) faults.forget(FEEDS);
    if (!found && !stopping.aborted) await bell.wait(heard, PATIENCE);
  }
}

/** @param heard what was heard of the bell before the job was taken. */
async function runJob(job: ClaimedJob, lane: Lane, heard: number, stopping: AbortSignal): Promise<void> {
  const { step, bell, faults } = lane;
  const end = new AbortController();
  const over = new AbortController();
  const onStop = () => end.abort(stopping.reason);
  stopping.addEventListener("abort", onStop);
  if (stopping.aborted) onStop();
  const lease = keepLease(job, lane, heard, end, over.signal);
  try {
    await step(job, end.signal);
    faults.forget(nameOf(job));
  } catch (error) {
    if (stopping.aborted) await returnJob(job).catch((fault) => faults.tell(nameOf(job), fault));
    else if (!(error instanceof LeaseLost)) await putOff(job, error, faults);
  } finally {
    stopping.removeEventListener("abort", onStop);
    over.abort();
    bell.ring();
    await lease;
  }
}

/** Renews a lease until the step is over; at once when the bell rings, since the job may have been stopped. */
async function keepLease(
  job: ClaimedJob,
  { bell, faults }: Lane,
  heard: number,
  end: AbortController,
  over: AbortSignal,
): Promise<void> {
  for (let last = heard; !over.aborted; ) {
    await bell.wait(last, HEARTBEAT);
    if (over.aborted) return;
    last = bell.rings;
    const holds = await renewLease(job).catch((error: unknown) => faults.tell(nameOf(job), error));
    if (holds === false) return end.abort(new LeaseLost());
  }
}

/**
 * What nobody foresaw (the database was away, a fault of ours) is tried again a little later, and given up in the end. A job that
 * went with its case is no more.
 */
async function putOff(job: ClaimedJob, error: unknown, faults: FaultLog): Promise<void> {
  try {
    if (!(await renewLease(job))) return;
    faults.tell(nameOf(job), error);
    if (job.attempts < (job.kind === "extract_source" ? MOST_ATTEMPTS : MOST_OF_A_RUN)) {
      return await releaseJob(job, 2 * job.attempts);
    }
    await giveUpItems(job, FAULT);
    await finishJob(job, FAULT);
    faults.forget(nameOf(job));
  } catch {
    // The lease runs out by itself.
    faults.tell(nameOf(job), error);
  }
}

/** What the log calls a job. */
function nameOf({ id, caseId }: ClaimedJob): string {
  return `Job ${id} of case ${caseId}`;
}
