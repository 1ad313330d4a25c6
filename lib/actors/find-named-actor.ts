import type { ActorKind } from "@/lib/db/generated/enums";
import { inAnyCase } from "@/lib/db/in-any-case";
import type { CaseWrite } from "@/lib/events/write-in-case";

export type FoundActor = { id: string; kind: ActorKind; name: string };

export const FOUND_ACTOR = { id: true, kind: true, name: true } as const;

/**
 * The person or organisation of a case that a name means, in any case of letters: the one that is called so, else one that was
 * merged (then what it was merged into), else one with that alias. Null when there is none.
 *
 * @param kind an unnamed actor is never meant by its words, since two top aides are two.
 */
export async function findNamedActor(
  { tx, caseId }: CaseWrite,
  kind: Exclude<ActorKind, "unnamed">,
  given: string,
): Promise<FoundActor | null> {
  const name = inAnyCase(given);
  const select = { ...FOUND_ACTOR, mergedInto: { select: FOUND_ACTOR } };
  const found =
    (await tx.actor.findFirst({
      where: { caseId, kind, name },
      select,
      orderBy: [{ mergedIntoId: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    })) ??
    (await tx.actor.findFirst({
      where: { caseId, kind, aliases: { some: { name } } },
      select,
      orderBy: { id: "asc" },
    }));
  if (!found) return null;
  const { mergedInto, ...actor } = found;
  return mergedInto ?? actor;
}
