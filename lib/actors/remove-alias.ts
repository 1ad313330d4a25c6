import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Removes a name from an actor; one that is gone already changes nothing.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function removeAlias(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  aliasId: string,
): Promise<Outcome> {
  return changeActor(analyst, caseId, actorId, async ({ tx }, actor) => {
    const alias = actor.aliases.find(({ id }) => id === aliasId);
    if (!alias) return ok(null);
    await tx.actorAlias.delete({ where: { caseId_id: { caseId, id: alias.id } } });
    return ok({ before: { alias: alias.name }, after: null });
  });
}
