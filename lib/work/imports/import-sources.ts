import { db } from "@/lib/db/client";
import { writeAsEngine } from "@/lib/events/write-as-engine";
import { ok } from "@/lib/outcome";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { IMPORT_ENGINE } from "@/lib/work/imports/import-engine";
import { type NextItem, nextItems } from "@/lib/work/imports/next-items";
import { type Taking, takeItem } from "@/lib/work/imports/take-item";
import { countStep, finishJob, LeaseLost, releaseJob } from "@/lib/work/job-lease";

/**
 * Takes in the next items of an import, some at a time, and gives the job back for its next turn; ends it when there are none.
 *
 * @throws LeaseLost when the import was stopped or is another host's; the signal's reason; the first error that nobody foresaw,
 *   after the other items have come to their end.
 */
export async function importSources(taking: Taking, job: ClaimedJob, signal: AbortSignal): Promise<void> {
  const items = await nextItems(job);
  if (items.length === 0) return finishUnlessMore(job);
  const ends = await Promise.allSettled(items.map((item) => takeItem(taking, job, item, signal)));
  if (signal.aborted && !(signal.reason instanceof LeaseLost)) await giveBack(job, items);
  const broken = ends.find((end) => end.status === "rejected");
  if (broken) throw broken.reason;
  await countStep(db, job, { cursor: null, done: items.length });
  await releaseJob(job);
}

/** What we broke off ourselves, since the server ends, is as if it had not begun. */
async function giveBack({ caseId }: ClaimedJob, items: readonly NextItem[]): Promise<void> {
  await db.importItem.updateMany({
    where: { caseId, id: { in: items.map(({ id }) => id) }, state: "running", attempts: { gt: 0 } },
    data: { state: "waiting", attempts: { decrement: 1 } },
  });
}

/** Under the case's lock, which whoever adds a file holds, too: so none comes between looking and ending. */
async function finishUnlessMore(job: ClaimedJob): Promise<void> {
  const more = await writeAsEngine(IMPORT_ENGINE, job.caseId, async ({ tx }) => {
    const next = await nextItems(job, tx);
    if (next.length === 0) await finishJob(job, null, tx);
    return ok(next.length > 0);
  });
  if (more.ok && more.value) await releaseJob(job);
}

/** Ends what is left of an import whose job was given up. @param error in words for an analyst. */
export async function giveUpItems({ caseId, importId }: ClaimedJob, error: string): Promise<void> {
  if (importId === null) return;
  await db.importItem.updateMany({
    where: { caseId, importId, state: { in: ["waiting", "running"] } },
    data: { state: "failed", error, finishedAt: new Date() },
  });
}
