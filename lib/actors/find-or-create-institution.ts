import { adoptActors } from "@/lib/actors/adopt-actors";
import { createActor } from "@/lib/actors/create-actor";
import { findNamedActor } from "@/lib/actors/find-named-actor";
import type { CaseWrite } from "@/lib/events/write-in-case";

/** The organisation that a name means (see `findNamedActor`), or a new one. */
export async function findOrCreateInstitution(
  write: CaseWrite,
  name: string,
): Promise<{ id: string; name: string }> {
  const found = await findNamedActor(write, "organisation", name);
  if (found) await adoptActors(write, [found.id]);
  return found ?? createActor(write, { kind: "organisation", name, sourceId: null });
}
