import { db } from "@/lib/db/client";
import type { FetchRules } from "@/lib/fetching/fetch-rules";
import type { Captured, ReadCaptured } from "@/lib/sources/formats/read-captured";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { ComputeFailure } from "@/lib/work/compute/computer";
import { captureItem } from "@/lib/work/imports/capture-item";
import { endItem } from "@/lib/work/imports/end-item";
import type { NextItem } from "@/lib/work/imports/next-items";
import { obtainItem } from "@/lib/work/imports/obtain-item";
import { partMailbox } from "@/lib/work/imports/part-mailbox";
import { LeaseLost } from "@/lib/work/job-lease";
import { MOST_ATTEMPTS } from "@/lib/work/most-attempts";
import type { Parser } from "@/lib/work/parse/parser";

/** What an item is taken in with. */
export type Taking = { parser: Parser; rules: FetchRules };

/**
 * Takes in one item of an import: fetches it, where it is an address, reads it off the main thread, and captures it as a source.
 * What can't be taken fails with its reason, and stops no other.
 *
 * @throws LeaseLost when the import was stopped or is another host's; the signal's reason. Nothing is written then.
 */
export async function takeItem(
  { parser, rules }: Taking,
  job: ClaimedJob,
  item: NextItem,
  signal: AbortSignal,
): Promise<void> {
  const failed = (error: string, isUnreadable = false) =>
    endItem(job, item.id, { state: "failed", error, isUnreadable });
  if (item.attempts >= MOST_ATTEMPTS) return failed(`Reading it was broken off ${MOST_ATTEMPTS} times.`);
  await begin(job, item);
  const got = await obtainItem(rules, job, item, signal);
  if (!got.ok) return failed(got.message);
  const read = await readOff(parser, got.task, signal);
  if (!read.ok) return failed(read.message, true);
  if ("parts" in read) return partMailbox(job, item, read.parts);
  await captureItem(job, item, got.task, read.document);
}

async function begin({ caseId }: ClaimedJob, { id }: NextItem): Promise<void> {
  const { count } = await db.importItem.updateMany({
    where: { caseId, id, state: { in: ["waiting", "running"] } },
    data: { state: "running", attempts: { increment: 1 } },
  });
  if (count === 0) throw new LeaseLost();
}

async function readOff(parser: Parser, task: Captured, signal: AbortSignal): Promise<ReadCaptured> {
  try {
    return await parser.readFile(task, signal);
  } catch (error) {
    if (!(error instanceof ComputeFailure)) throw error;
    return { ok: false, message: `It couldn't be read. ${error.message}` };
  }
}
