import { addAlias } from "@/lib/actors/add-alias";
import { addParent } from "@/lib/actors/add-parent";
import { addRole } from "@/lib/actors/add-role";
import { db } from "@/lib/db/client";
import { ALIASES, PARENTS, ROLES } from "@/prisma/example/actors";
import { type ExampleDraft, taken } from "@/prisma/example/example-draft";

/** Says of the speakers what they were and what they belong to; relations are derived from it. */
export async function writeActors({ caseId, authors }: ExampleDraft): Promise<void> {
  const idOf = async (name: string) =>
    (await db.actor.findFirstOrThrow({ where: { caseId, name }, select: { id: true } })).id;
  for (const { actor, ...role } of ROLES) {
    taken(await addRole(authors.miriam, caseId, await idOf(actor), role), actor);
  }
  for (const { actor, parent } of PARENTS) {
    taken(await addParent(authors.miriam, caseId, await idOf(actor), { parent }), actor);
  }
  for (const { actor, name } of ALIASES) {
    taken(await addAlias(authors.miriam, caseId, await idOf(actor), { name }), actor);
  }
}
