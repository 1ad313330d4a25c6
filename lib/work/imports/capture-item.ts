import type { Analyst } from "@/lib/accounts/analyst";
import { db } from "@/lib/db/client";
import { writeInCase } from "@/lib/events/write-in-case";
import { givenInput } from "@/lib/imports/import";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { captureWithin } from "@/lib/sources/capture-source";
import type { ReadDocument } from "@/lib/sources/formats/document";
import type { Captured } from "@/lib/sources/formats/read-captured";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { captureInput } from "@/lib/work/imports/capture-input";
import { endItem, isWanted } from "@/lib/work/imports/end-item";
import type { NextItem } from "@/lib/work/imports/next-items";
import { LeaseLost } from "@/lib/work/job-lease";

/**
 * Captures what was read of an item as a source of whoever began the import, in one transaction with the item's end: so it is
 * there exactly once, however often it is begun.
 *
 * @throws LeaseLost when the import was stopped or is another host's: nothing is written.
 */
export async function captureItem(
  job: ClaimedJob,
  item: NextItem,
  task: Captured,
  document: ReadDocument,
): Promise<void> {
  const by = await findImporter(job);
  const input = captureInput({ task, document, given: givenInput.parse(item.given) });
  const outcome = by ? await capture(job, item, by, input).catch(notAMember) : NOT_A_MEMBER;
  if (!outcome.ok) await endItem(job, item.id, { state: "failed", error: outcome.message });
}

function capture(
  job: ClaimedJob,
  { id }: NextItem,
  by: Analyst,
  input: ReturnType<typeof captureInput>,
): Promise<Outcome> {
  return writeInCase(by, job.caseId, async (write) => {
    if (!(await isWanted(write.tx, job, id))) throw new LeaseLost();
    const captured = await captureWithin(write, input);
    const sourceId = captured.ok ? captured.value.sourceId : sourceThere(captured.detail);
    if (sourceId) {
      await endItem(job, id, { state: "done", sourceId, isKnown: !captured.ok }, write.tx);
    } else if (!captured.ok) {
      await endItem(job, id, { state: "failed", error: captured.message, isUnreadable: true }, write.tx);
    }
    return ok();
  });
}

const NOT_A_MEMBER = fail("forbidden", "Whoever began this import is no member of the case any more.");

function notAMember(error: unknown): Outcome {
  if (error instanceof NotFound) return NOT_A_MEMBER;
  throw error;
}

/** The source that carries what was to be captured, when it is there already. */
function sourceThere(detail: Record<string, unknown> | undefined): string | null {
  const source = detail?.source as { id?: unknown } | undefined;
  return typeof source?.id === "string" ? source.id : null;
}

async function findImporter({ caseId, importId }: ClaimedJob): Promise<Analyst | null> {
  const found = await db.import.findUnique({
    where: { caseId_id: { caseId, id: importId ?? "" } },
    select: { createdBy: { select: { id: true, name: true, email: true, isOwner: true } } },
  });
  return found?.createdBy ?? null;
}
