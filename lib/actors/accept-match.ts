import type { Analyst } from "@/lib/accounts/analyst";
import { requireActor } from "@/lib/actors/change-actor";
import { mergeInto } from "@/lib/actors/merge-actor";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome } from "@/lib/outcome";

/**
 * Says that a proposed actor is the one that the engine took it for: it is merged into that one, which can be undone like every
 * merge. If that one was merged meanwhile, into what it was merged into.
 *
 * @returns `invalid` when no match is offered (any more), or the two can't be merged.
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function acceptMatch(analyst: Analyst, caseId: string, actorId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async (write) => {
    const { matchId } = await requireActor(write, actorId);
    if (!matchId) return fail("invalid", "No match is offered for this actor.");
    const match = await requireActor(write, matchId);
    return mergeInto(write, actorId, match.mergedIntoId ?? match.id);
  });
}
