import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { tellHosts } from "@/lib/jobs/queue-job";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Stops an import: what is taken in stays, what waits, is being read or is still being uploaded isn't taken in.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function cancelImport(analyst: Analyst, caseId: string, importId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const where = { caseId_id: { caseId, id: importId } };
    const found = isUuid(importId) ? await tx.import.findUnique({ where, select: { id: true } }) : null;
    if (!found) throw new NotFound("This import");
    const finishedAt = new Date();
    const items = await tx.importItem.updateMany({
      where: { caseId, importId, state: { in: ["waiting", "running"] } },
      data: { state: "cancelled", finishedAt },
    });
    await tx.job.updateMany({
      where: { caseId, importId, state: { in: ["queued", "running"] } },
      data: { state: "cancelled", leasedBy: null, leasedUntil: null, finishedAt },
    });
    const { count } = await tx.import.updateMany({
      where: { caseId, id: importId, kind: "files", stoppedAt: null },
      data: { stoppedAt: finishedAt },
    });
    if (items.count + count === 0) return ok();
    await append({ kind: "import.stopped", targetId: importId, after: { items: items.count } });
    await tellHosts(tx);
    return ok();
  });
}
