import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Says that a proposed actor isn't the one that the engine took it for: it stays an actor of its own. Without an offer, nothing
 * changes.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function declineMatch(analyst: Analyst, caseId: string, actorId: string): Promise<Outcome> {
  return changeActor(analyst, caseId, actorId, async ({ tx }, actor) => {
    const { matchId, matchReason } = actor;
    if (!matchId) return ok(null);
    await tx.actor.update({
      where: { caseId_id: { caseId, id: actorId } },
      data: { matchId: null, matchReason: "" },
    });
    return ok({
      kind: "actor.match-declined",
      before: { match: { id: matchId, reason: matchReason } },
      after: { match: null },
    });
  });
}
