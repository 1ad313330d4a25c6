import { createActor } from "@/lib/actors/create-actor";
import type { CaseWrite } from "@/lib/events/write-in-case";

/** The organisation of that name or alias (in any case of letters; the one it was merged into), or a new one. */
export async function findOrCreateInstitution(
  write: CaseWrite,
  name: string,
): Promise<{ id: string; name: string }> {
  const { tx, caseId } = write;
  const equals = { equals: name, mode: "insensitive" } as const;
  const found = await tx.actor.findFirst({
    where: { caseId, kind: "organisation", OR: [{ name: equals }, { aliases: { some: { name: equals } } }] },
    select: { id: true, name: true, mergedInto: { select: { id: true, name: true } } },
    orderBy: { id: "asc" },
  });
  if (found) return found.mergedInto ?? { id: found.id, name: found.name };
  return createActor(write, { kind: "organisation", name, sourceId: null });
}
