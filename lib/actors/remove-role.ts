import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { isUuid } from "@/lib/db/is-uuid";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Removes a role that was entered wrongly (one that ended has an end instead); gone already changes nothing.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function removeRole(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  roleId: string,
): Promise<Outcome> {
  return changeActor(analyst, caseId, actorId, async ({ tx }) => {
    if (!isUuid(roleId)) return ok(null);
    const role = await tx.actorRole.findFirst({
      where: { caseId, actorId, id: roleId },
      select: { title: true, from: true, until: true, institution: { select: { name: true } } },
    });
    if (!role) return ok(null);
    await tx.actorRole.delete({ where: { caseId_id: { caseId, id: roleId } } });
    return ok({ before: { role: { ...role, institution: role.institution?.name ?? null } }, after: null });
  });
}
