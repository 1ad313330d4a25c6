import { appendAccountEvent } from "@/lib/accounts/account-event";
import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { caseInput } from "@/lib/cases/case";
import { db } from "@/lib/db/client";
import { appendEvent } from "@/lib/events/append-event";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** Creates a case, with the owner as its first member. `forbidden` for anybody else. */
export async function createCase(analyst: Analyst, input: unknown): Promise<Outcome<{ caseId: string }>> {
  const refused = refuseUnlessOwner(analyst);
  if (refused) return refused;
  const parsed = parseInput(caseInput, input);
  if (!parsed.ok) return parsed;
  const { name, description } = parsed.value;
  return db.$transaction(async (tx) => {
    const { id } = await tx.case.create({
      data: { name, description, createdById: analyst.id, members: { create: { analystId: analyst.id } } },
      select: { id: true },
    });
    await appendEvent(tx, analyst, id, { kind: "case.created", targetId: id, after: { name, description } });
    await appendAccountEvent(tx, analyst, { kind: "case.created", targetId: id, after: { name } });
    return ok({ caseId: id });
  });
}
