import { findClaimSource } from "@/lib/claims/draft-claim";
import { type AboutText, ENGINE, type Extraction } from "@/lib/claims/extract/extracted-claim";
import { type Recorded, recordSuggestions } from "@/lib/claims/record-suggestions";
import { db } from "@/lib/db/client";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import type { Facts } from "@/lib/events/event";
import { type EngineWrite, writeAsEngine } from "@/lib/events/write-as-engine";
import { queueComparing } from "@/lib/jobs/queue-comparing";
import { ok } from "@/lib/outcome";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { ComputeFailure } from "@/lib/work/compute/computer";
import { type ExtractTask, runTask, type WorkComputer } from "@/lib/work/compute/work-computer";
import { countSource, LeaseLost, renewLease } from "@/lib/work/job-lease";
import { traceSource } from "@/lib/work/trace/trace-source";

/** The tables that recording what was found looks things up in. */
const READ_TABLES = [
  ...["Claim", "ClaimVersion", "Quote", "Attribution", "Actor", "ActorAlias", "ActorRole"],
  ...["Source", "Text", "SourceSketch", "Event", "Contradiction"],
];

/**
 * Reads one source of a job for claims, off the main thread, and records what was found together with the job's progress. A
 * source that can't be read fails by itself, with its reason; then what an earlier reading proposed stays.
 *
 * @throws LeaseLost when the job isn't this host's any more: nothing is written from then on. The signal's reason.
 */
export async function extractSource(
  computer: WorkComputer,
  job: ClaimedJob,
  sourceId: string,
  signal: AbortSignal,
): Promise<void> {
  await refreshStatistics(READ_TABLES, job.caseId);
  const task = await readTask(job.caseId, sourceId);
  let extraction: Extraction;
  try {
    // First where it comes from, so that what is a reprint is one when its claims are recorded.
    await traceSource(computer, job.caseId, sourceId, signal);
    extraction = await runTask(computer, task, signal);
  } catch (error) {
    if (!(error instanceof ComputeFailure)) throw error;
    return failSource(job, sourceId, error.message);
  }
  let proposed = await countProposedBefore(job, sourceId);
  for (let more = true; more; ) {
    signal.throwIfAborted();
    const recorded = await recordPart(job, sourceId, extraction, proposed);
    proposed += recorded.proposed;
    more = recorded.more;
  }
}

/** The claims that an attempt before this one proposed already: a large source is recorded in parts, and goes on after them. */
async function countProposedBefore(
  { caseId, attempts, createdAt }: ClaimedJob,
  sourceId: string,
): Promise<number> {
  if (attempts < 2) return 0;
  const events = await db.event.findMany({
    where: {
      caseId,
      targetType: "source",
      targetId: sourceId,
      kind: "source.claims-suggested",
      at: { gte: createdAt },
    },
    select: { after: true },
  });
  return events.reduce((sum, { after }) => sum + (Number((after as Facts | null)?.proposed) || 0), 0);
}

/** Records what one transaction takes; the last one counts the source as done. */
async function recordPart(
  job: ClaimedJob,
  sourceId: string,
  extraction: Extraction,
  before: number,
): Promise<Recorded> {
  const { engine, language, skipped } = extraction;
  const outcome = await writeAsEngine(engine, job.caseId, async (write) => {
    const source = await findClaimSource(write.tx, job.caseId, sourceId);
    if (!source) throw new Error("A source that was read isn't there.");
    if (!(await renewLease(job, write.tx))) throw new LeaseLost();
    const recorded = await recordSuggestions(write, source, extraction);
    if (!recorded.more) {
      const proposed = before + recorded.proposed;
      await keepExtraction(write, sourceId, { language, skipped, proposed, error: null });
      await countSource(write.tx, job, sourceId, { proposed, error: null });
      await queueComparing(write.tx, { caseId: job.caseId, sourceId, requestedById: null });
    }
    return ok(recorded);
  });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** Notes that a source of a job couldn't be read, and why. @throws LeaseLost */
export async function failSource(job: ClaimedJob, sourceId: string, error: string): Promise<void> {
  await writeAsEngine(ENGINE, job.caseId, async (write) => {
    await keepExtraction(write, sourceId, { proposed: 0, error });
    await countSource(write.tx, job, sourceId, { proposed: 0, error });
    return ok();
  });
}

async function readTask(caseId: string, sourceId: string): Promise<ExtractTask> {
  const { title, published, publisher, text } = await db.source.findUniqueOrThrow({
    where: { caseId_id: { caseId, id: sourceId } },
    select: {
      title: true,
      published: true,
      publisher: { select: { name: true } },
      text: { select: { body: true } },
    },
  });
  const about: AboutText = {
    title,
    ...(publisher ? { publisher: publisher.name } : {}),
    ...(published && /^\d{4}-\d\d-\d\d(?:T|$)/.test(published)
      ? { publishedAt: published.slice(0, 10) }
      : {}),
  };
  return { do: "extract", text: text.body, about };
}

async function keepExtraction(
  { tx, caseId, engine }: EngineWrite,
  sourceId: string,
  outcome: { language?: string; skipped?: string | null; proposed: number; error: string | null },
): Promise<void> {
  const row = { engine, ...outcome, at: new Date() };
  await tx.extraction.upsert({
    where: { caseId_sourceId: { caseId, sourceId } },
    create: { caseId, sourceId, ...row },
    update: row,
  });
}
