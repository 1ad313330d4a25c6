import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { findOrCreateInstitution } from "@/lib/actors/find-or-create-institution";
import { readPeriod } from "@/lib/actors/read-period";
import type { CaseWrite } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { typedText } from "@/lib/typed-text";

const parentInput = z.object({
  parent: typedText(200, "Name the institution that it belongs to."),
  from: typedText(100).default(""),
  until: typedText(100).default(""),
});

/**
 * Says which institution an actor belongs to, and when; the institution is found by its name, or made. Institutions nest, so
 * one can't come to stand above itself.
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function addParent(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  input: z.input<typeof parentInput>,
): Promise<Outcome> {
  const parsed = parseInput(parentInput, input);
  if (!parsed.ok) return parsed;
  const period = readPeriod(parsed.value);
  if (!period.ok) return period;
  return changeActor(analyst, caseId, actorId, async (write, actor) => {
    const parent = await findOrCreateInstitution(write, parsed.value.parent);
    if (await standsAbove(write, actorId, parent.id)) {
      const message = `${parent.name} belongs to ${actor.name} already, or is the same.`;
      return fail("invalid", message, { parent: message });
    }
    await write.tx.actorParent.create({ data: { caseId, actorId, parentId: parent.id, ...period.value } });
    const { from, until } = period.value;
    return ok({ before: null, after: { parent: { name: parent.name, from, until } } });
  });
}

/** Whether `upper` is `lower` or one of its ancestors, at whatever time. */
async function standsAbove({ tx, caseId }: CaseWrite, upper: string, lower: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT ${lower}::uuid AS "id"
      UNION SELECT p."parentId" FROM above JOIN "ActorParent" p ON p."caseId" = ${caseId}::uuid AND p."actorId" = above."id"
    )
    SELECT "id" FROM above WHERE "id" = ${upper}::uuid`;
  return rows.length > 0;
}
