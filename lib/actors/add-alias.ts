import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { NAME_LIMIT } from "@/lib/actors/actor";
import { changeActor } from "@/lib/actors/change-actor";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { typedText } from "@/lib/typed-text";

const aliasInput = z.object({ name: typedText(NAME_LIMIT, "Give the other name.") });

/**
 * Adds another name of an actor, found by search like the first.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function addAlias(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  input: z.input<typeof aliasInput>,
): Promise<Outcome> {
  const parsed = parseInput(aliasInput, input);
  if (!parsed.ok) return parsed;
  const { name } = parsed.value;
  return changeActor(analyst, caseId, actorId, async ({ tx }, actor) => {
    if (actor.name === name || actor.aliases.some((alias) => alias.name === name)) {
      return fail("exists", "It has this name already.", { name: "It has this name already." });
    }
    await tx.actorAlias.create({ data: { caseId, actorId, name } });
    return ok({ before: null, after: { alias: name } });
  });
}
