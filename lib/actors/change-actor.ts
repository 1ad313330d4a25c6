import type { Analyst } from "@/lib/accounts/analyst";
import { ACTOR_SELECT, type Actor } from "@/lib/actors/actor";
import { isUuid } from "@/lib/db/is-uuid";
import type { EventKind, Facts } from "@/lib/events/event";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { compareClaimsAgain } from "@/lib/jobs/compare-claims-again";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/** What a change did, for its event; null when nothing changed, so that nothing is written down. */
export type ActorChange = { kind?: EventKind; before: Facts | null; after: Facts | null } | null;

/**
 * Runs one change of an actor: finds it, raises its revision, appends the event, and has its claims compared again. An actor that an engine proposed is the
 * analysts' own from then on.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function changeActor(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  work: (write: CaseWrite, actor: Actor) => Promise<Outcome<ActorChange>>,
): Promise<Outcome> {
  return writeInCase(analyst, caseId, (write) => changeActorIn(write, actorId, work));
}

/** `changeActor` within a running write. */
export async function changeActorIn(
  write: CaseWrite,
  actorId: string,
  work: (write: CaseWrite, actor: Actor) => Promise<Outcome<ActorChange>>,
): Promise<Outcome> {
  const actor = await requireActor(write, actorId);
  const change = await work(write, actor);
  if (!change.ok) return change;
  if (!change.value) return ok();
  const { kind = "actor.edited", before, after } = change.value;
  await write.tx.actor.update({
    where: { caseId_id: { caseId: write.caseId, id: actorId } },
    data: { revision: { increment: 1 }, engine: null },
  });
  await write.append({ kind, targetId: actorId, before, after });
  if (kind !== "actor.match-declined") await compareClaimsAgain(write, await listClaimsOf(write, actorId));
  return ok();
}

/** The claims that an actor has made, under the names merged into it too: by whom they are tells what they can conflict with, and how. */
async function listClaimsOf({ tx, caseId }: CaseWrite, actorId: string): Promise<string[]> {
  const speaker = { OR: [{ id: actorId }, { mergedIntoId: actorId }] };
  const claims = await tx.claim.findMany({
    where: { caseId, versions: { some: { attribution: { speaker } } } },
    select: { id: true },
  });
  return claims.map(({ id }) => id);
}

/** @throws NotFound when it isn't in the case. */
export async function requireActor({ tx, caseId }: CaseWrite, id: string): Promise<Actor> {
  const where = { caseId_id: { caseId, id } };
  const actor = isUuid(id) ? await tx.actor.findUnique({ where, select: ACTOR_SELECT }) : null;
  if (!actor) throw new NotFound("This actor");
  return actor;
}
