import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { isUuid } from "@/lib/db/is-uuid";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Removes a parent that was entered wrongly (one that ended has an end instead); gone already changes nothing.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function removeParent(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  parentId: string,
): Promise<Outcome> {
  return changeActor(analyst, caseId, actorId, async ({ tx }) => {
    if (!isUuid(parentId)) return ok(null);
    const row = await tx.actorParent.findFirst({
      where: { caseId, actorId, id: parentId },
      select: { from: true, until: true, parent: { select: { name: true } } },
    });
    if (!row) return ok(null);
    await tx.actorParent.delete({ where: { caseId_id: { caseId, id: parentId } } });
    return ok({
      before: { parent: { name: row.parent.name, from: row.from, until: row.until } },
      after: null,
    });
  });
}
