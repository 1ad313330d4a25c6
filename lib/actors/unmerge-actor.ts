import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Undoes a merge; its claims are its own again. One that isn't merged stays as it is.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function unmergeActor(analyst: Analyst, caseId: string, actorId: string): Promise<Outcome> {
  return changeActor(analyst, caseId, actorId, async ({ tx }, actor) => {
    if (!actor.mergedIntoId) return ok(null);
    await tx.actor.update({ where: { caseId_id: { caseId, id: actorId } }, data: { mergedIntoId: null } });
    return ok({ kind: "actor.unmerged", before: { into: { id: actor.mergedIntoId } }, after: null });
  });
}
