import type { Analyst } from "@/lib/accounts/analyst";
import type { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { queueImport } from "@/lib/imports/queue-import";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

/** Items that another try may help: what they are made of is still there. */
export const retryable = {
  state: { in: ["failed", "cancelled"] },
  OR: [{ url: { not: null } }, { bytes: { not: null } }],
} satisfies Prisma.ImportItemWhereInput;

/**
 * Has another try at what failed or was stopped in an import: at one item, or at all of them. What was unreadable once and for
 * all is left.
 *
 * @returns "invalid" when there is nothing to try again.
 * @throws NotFound when the import isn't in the case or the analyst is no member.
 */
export async function retryImport(
  analyst: Analyst,
  caseId: string,
  importId: string,
  itemId?: string,
): Promise<Outcome> {
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const where = { caseId_id: { caseId, id: importId } };
    const found = isUuid(importId) ? await tx.import.findUnique({ where, select: { id: true } }) : null;
    if (!found || (itemId !== undefined && !isUuid(itemId))) throw new NotFound("This import");
    const again = await tx.importItem.updateMany({
      where: {
        caseId,
        importId,
        ...(itemId === undefined ? {} : { id: itemId }),
        ...retryable,
      },
      data: { state: "waiting", attempts: 0, error: null, finishedAt: null },
    });
    if (again.count === 0) return fail("invalid", "There is nothing left to try again.");
    await tx.import.updateMany({ where: { caseId, id: importId }, data: { stoppedAt: null } });
    await queueImport(write, importId);
    await append({ kind: "import.retried", targetId: importId, after: { items: again.count } });
    return ok();
  });
}
