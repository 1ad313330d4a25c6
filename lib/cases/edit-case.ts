import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { caseInput } from "@/lib/cases/case";
import { writeInCase } from "@/lib/events/write-in-case";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** Renames or describes a case. Writes nothing when nothing changes. `forbidden` for anybody but the owner. */
export async function editCase(analyst: Analyst, caseId: string, input: unknown): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const refused = refuseUnlessOwner(analyst);
    if (refused) return refused;
    const parsed = parseInput(caseInput, input);
    if (!parsed.ok) return parsed;
    const after = parsed.value;
    const before = await tx.case.findUniqueOrThrow({
      where: { id: caseId },
      select: { name: true, description: true },
    });
    if (before.name === after.name && before.description === after.description) return ok();
    await tx.case.update({ where: { id: caseId }, data: after });
    await append({ kind: "case.edited", targetId: caseId, before, after });
    return ok();
  });
}
