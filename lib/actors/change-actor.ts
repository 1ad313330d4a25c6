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

/**
 * The claims that an actor has made, and those of everybody who is or was below it: who holds a role in it, what belongs to it, and what
 * was merged into any of these. By whom claims are tells what they can conflict with, and how.
 */
async function listClaimsOf({ tx, caseId }: CaseWrite, actorId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT ${actorId}::uuid AS "id"
      UNION
      SELECT link."from" FROM below
      JOIN (
        SELECT "id" AS "from", "mergedIntoId" AS "to" FROM "Actor" WHERE "caseId" = ${caseId}::uuid
        UNION ALL SELECT "actorId", "institutionId" FROM "ActorRole" WHERE "caseId" = ${caseId}::uuid
        UNION ALL SELECT "actorId", "parentId" FROM "ActorParent" WHERE "caseId" = ${caseId}::uuid
      ) link ON link."to" = below."id"
    )
    SELECT DISTINCT v."claimId" AS "id" FROM below
    JOIN "Attribution" a ON a."caseId" = ${caseId}::uuid AND a."speakerId" = below."id"
    JOIN "ClaimVersion" v ON v."caseId" = a."caseId" AND v."attributionId" = a."id"`;
  return rows.map(({ id }) => id);
}

/** @throws NotFound when it isn't in the case. */
export async function requireActor({ tx, caseId }: CaseWrite, id: string): Promise<Actor> {
  const where = { caseId_id: { caseId, id } };
  const actor = isUuid(id) ? await tx.actor.findUnique({ where, select: ACTOR_SELECT }) : null;
  if (!actor) throw new NotFound("This actor");
  return actor;
}
