import type { ActorReference } from "@/lib/actors/actor";
import { adoptActors } from "@/lib/actors/adopt-actors";
import { createActor } from "@/lib/actors/create-actor";
import { FOUND_ACTOR, type FoundActor, findNamedActor } from "@/lib/actors/find-named-actor";
import type { CaseWrite } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * The actor that is meant, made if it has to be. A person or an organisation that the case knows by that name is the one that is
 * there (see `findNamedActor`); an unnamed one is always new, since two top aides are two. One that an engine proposed is the
 * analysts' own from then on.
 *
 * @param sourceId the source in which the actor speaks: an unnamed one belongs to it, and can be meant from no other.
 * @param field the form's field that an error belongs to.
 */
export async function findOrCreateActor(
  write: CaseWrite,
  reference: ActorReference,
  sourceId: string,
  field: string,
): Promise<Outcome<FoundActor>> {
  const meant = await findOrCreate(write, reference, sourceId, field);
  if (meant.ok) await adoptActors(write, [meant.value.id]);
  return meant;
}

async function findOrCreate(
  write: CaseWrite,
  reference: ActorReference,
  sourceId: string,
  field: string,
): Promise<Outcome<FoundActor>> {
  if ("actorId" in reference) return findGiven(write, reference.actorId, sourceId, field);
  const { kind, name } = reference.new;
  if (kind !== "unnamed") {
    const same = await findNamedActor(write, kind, name);
    if (same) return ok(same);
  }
  return ok(await createActor(write, { kind, name, sourceId: kind === "unnamed" ? sourceId : null }));
}

async function findGiven(
  { tx, caseId }: CaseWrite,
  id: string,
  sourceId: string,
  field: string,
): Promise<Outcome<FoundActor>> {
  const actor = await tx.actor.findUnique({
    where: { caseId_id: { caseId, id } },
    select: { ...FOUND_ACTOR, sourceId: true, mergedInto: { select: FOUND_ACTOR } },
  });
  if (!actor) return fail("invalid", "This actor is not in the case.", { [field]: "Choose another actor." });
  if (actor.mergedInto) return ok(actor.mergedInto);
  if (actor.sourceId && actor.sourceId !== sourceId) {
    const message = "This unnamed actor belongs to another source. Make one for this source.";
    return fail("invalid", message, { [field]: message });
  }
  return ok({ id: actor.id, kind: actor.kind, name: actor.name });
}
