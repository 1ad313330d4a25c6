import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * Settles a thread or opens it again; any member may. When it is so already, nothing is written and nothing is logged.
 *
 * @param resolved what it is to be afterwards.
 * @returns `invalid` for a reply, since a thread is resolved as a whole.
 */
export async function setResolved(
  analyst: Analyst,
  caseId: string,
  annotationId: string,
  resolved: boolean,
): Promise<Outcome> {
  if (!isUuid(annotationId)) return fail("not-found", "This annotation is not in this case.");
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const key = { caseId_id: { caseId, id: annotationId } };
    const now = await tx.annotation.findUnique({ where: key, select: { parentId: true, resolvedAt: true } });
    if (!now) return fail("not-found", "This annotation is not in this case.");
    if (now.parentId) return fail("invalid", "A thread is resolved as a whole, by its first annotation.");
    if ((now.resolvedAt !== null) === resolved) return ok();
    await tx.annotation.update({
      where: key,
      data: resolved
        ? { resolvedAt: new Date(), resolvedById: analyst.id }
        : { resolvedAt: null, resolvedById: null },
      select: { id: true },
    });
    await append({
      kind: resolved ? "annotation.resolved" : "annotation.reopened",
      targetId: annotationId,
      before: { resolved: !resolved },
      after: { resolved },
    });
    return ok();
  });
}
