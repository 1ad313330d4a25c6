import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { type Actor, actorInput } from "@/lib/actors/actor";
import { changeActor } from "@/lib/actors/change-actor";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const editInput = actorInput.extend({ revision: z.int() });

/**
 * Corrects an actor's name, kind and description. An unnamed actor stays one, and no other becomes one: naming somebody is a
 * finding, made by merging the unnamed actor into the named one, and it can be undone.
 *
 * @param input `revision` is the one that the analyst saw; `conflict` with what stands when another had come.
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function editActor(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  input: z.input<typeof editInput>,
): Promise<Outcome> {
  const parsed = parseInput(editInput, input);
  if (!parsed.ok) return parsed;
  const { revision, ...wanted } = parsed.value;
  return changeActor(analyst, caseId, actorId, async ({ tx }, actor) => {
    if (actor.revision !== revision) {
      const message = "Somebody has changed this actor since you opened it. Your words are still here.";
      return fail("conflict", message, {}, { current: { revision: actor.revision, ...factsOf(actor) } });
    }
    if ((actor.kind === "unnamed") !== (wanted.kind === "unnamed")) {
      const message = "An unnamed actor stays unnamed. To say who it is, merge it into the named one.";
      return fail("invalid", message, { kind: message });
    }
    const before = factsOf(actor);
    if (
      before.kind === wanted.kind &&
      before.name === wanted.name &&
      before.description === wanted.description
    ) {
      return ok(null);
    }
    await tx.actor.update({ where: { caseId_id: { caseId, id: actorId } }, data: wanted });
    return ok({ before, after: wanted });
  });
}

function factsOf({ kind, name, description }: Actor) {
  return { kind, name, description };
}
