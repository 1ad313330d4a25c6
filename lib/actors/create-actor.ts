import type { ActorKind } from "@/lib/db/generated/enums";
import type { CaseWrite } from "@/lib/events/write-in-case";

/**
 * Writes a new actor within a running write, with its event.
 *
 * @param actor.sourceId the source that an unnamed actor belongs to; null for any other.
 */
export async function createActor(
  { tx, caseId, append }: CaseWrite,
  actor: { kind: ActorKind; name: string; sourceId: string | null; description?: string },
): Promise<{ id: string; kind: ActorKind; name: string }> {
  const created = await tx.actor.create({
    data: { caseId, ...actor },
    select: { id: true, kind: true, name: true },
  });
  await append({ kind: "actor.created", targetId: created.id, after: { ...actor } });
  return created;
}
