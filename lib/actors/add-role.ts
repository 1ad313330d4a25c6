import { z } from "zod";
import type { Analyst } from "@/lib/accounts/analyst";
import { changeActor } from "@/lib/actors/change-actor";
import { findOrCreateInstitution } from "@/lib/actors/find-or-create-institution";
import { readPeriod } from "@/lib/actors/read-period";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";
import { typedText } from "@/lib/typed-text";

const roleInput = z.object({
  title: typedText(200, "Say what the role is, for example “foreign minister”."),
  /** The institution by its name; made when there is none. Empty: none is known. */
  institution: typedText(200).default(""),
  from: typedText(100).default(""),
  until: typedText(100).default(""),
});

/**
 * Adds what an actor was, of which institution, and when (dates as typed; an empty side is unknown).
 *
 * @throws NotFound when the actor isn't in the case or the analyst is no member.
 */
export async function addRole(
  analyst: Analyst,
  caseId: string,
  actorId: string,
  input: z.input<typeof roleInput>,
): Promise<Outcome> {
  const parsed = parseInput(roleInput, input);
  if (!parsed.ok) return parsed;
  const period = readPeriod(parsed.value);
  if (!period.ok) return period;
  const { title, institution } = parsed.value;
  return changeActor(analyst, caseId, actorId, async (write) => {
    const found = institution ? await findOrCreateInstitution(write, institution) : null;
    await write.tx.actorRole.create({
      data: { caseId, actorId, title, institutionId: found?.id ?? null, ...period.value },
    });
    const { from, until } = period.value;
    return ok({ before: null, after: { role: { title, institution: found?.name ?? null, from, until } } });
  });
}
