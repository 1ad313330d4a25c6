import { writeAsEngine } from "@/lib/events/write-as-engine";
import { ok } from "@/lib/outcome";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { isWanted } from "@/lib/work/imports/end-item";
import { IMPORT_ENGINE } from "@/lib/work/imports/import-engine";
import type { NextItem } from "@/lib/work/imports/next-items";
import { LeaseLost } from "@/lib/work/job-lease";

/**
 * Parts a mailbox into an item for each of its messages, after the last of its import, in one transaction: each then goes its own
 * way.
 *
 * @throws LeaseLost when the import was stopped or is another host's.
 */
export async function partMailbox(
  job: ClaimedJob,
  { id }: NextItem,
  parts: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[],
): Promise<void> {
  const { caseId } = job;
  const importId = job.importId ?? "";
  // The case first, as whoever captures has it: else each would wait for the other.
  await writeAsEngine(IMPORT_ENGINE, caseId, async ({ tx }) => {
    if (!(await isWanted(tx, job, id))) throw new LeaseLost();
    const last = await tx.importItem.aggregate({ where: { caseId, importId }, _max: { position: true } });
    // Beyond every place that an upload may still come for.
    const first = Math.max((last._max.position ?? 0) + 1, FIRST_PART);
    await tx.importItem.createMany({
      data: parts.map(({ name, bytes }, index) => ({
        caseId,
        importId,
        position: first + index,
        name,
        type: "message/rfc822",
        bytes,
      })),
    });
    await tx.importItem.updateMany({
      where: { caseId, id },
      data: { state: "done", parts: parts.length, bytes: null, finishedAt: new Date() },
    });
    return ok();
  });
}

const FIRST_PART = 10_000;
