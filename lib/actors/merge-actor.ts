import type { Analyst } from "@/lib/accounts/analyst";
import { adoptActors } from "@/lib/actors/adopt-actors";
import { changeActorIn, requireActor } from "@/lib/actors/change-actor";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * Says that one actor is another: its claims read as that one's from now on, and none is rewritten, so that it can be undone.
 * Merging goes one step deep, since undoing a step of many would be a guess.
 *
 * @throws NotFound when one of them isn't in the case or the analyst is no member.
 */
export async function mergeActor(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  intoId: string,
): Promise<Outcome> {
  return writeInCase(analyst, caseId, (write) => mergeInto(write, actorId, intoId));
}

/** `mergeActor` within a running write. */
export async function mergeInto(write: CaseWrite, actorId: string, intoId: string): Promise<Outcome> {
  const { tx, caseId } = write;
  return changeActorIn(write, actorId, async (_, actor) => {
    const into = await requireActor(write, intoId);
    if (actor.mergedIntoId === into.id) return ok(null);
    if (actor.id === into.id) return fail("invalid", "An actor can't be merged into itself.");
    if (actor.mergedIntoId) return fail("invalid", `${actor.name} is merged already. Undo that first.`);
    if (into.mergedIntoId)
      return fail("invalid", `${into.name} is itself merged into another actor. Choose that one.`);
    if (into.kind === "unnamed" && actor.kind !== "unnamed") {
      return fail("invalid", "A named actor can't be merged into an unnamed one. Merge the other way round.");
    }
    const below = await tx.actor.count({ where: { caseId, mergedIntoId: actor.id } });
    if (below > 0) return fail("invalid", `Others are merged into ${actor.name}. Undo that first.`);
    await adoptActors(write, [into.id]);
    await tx.actor.update({
      where: { caseId_id: { caseId, id: actor.id } },
      data: { mergedIntoId: into.id },
    });
    return ok({ kind: "actor.merged", before: null, after: { into: { id: into.id, name: into.name } } });
  });
}
