import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";

/** Puts an account into a case. `forbidden` for anybody but the owner, `exists` for a member. */
export async function addMember(analyst: Analyst, caseId: string, analystId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const refused = refuseUnlessOwner(analyst);
    if (refused) return refused;
    const added = isUuid(analystId)
      ? await tx.analyst.findFirst({
          where: { id: analystId, credentials: { some: {} } },
          select: { id: true, name: true, email: true, memberships: { where: { caseId } } },
        })
      : null;
    if (!added) return fail("invalid", "Choose an account.", { analystId: "Choose an account." });
    if (added.memberships.length > 0) return fail("exists", `${added.name} is a member already.`);
    await tx.member.create({ data: { caseId, analystId } });
    const { name, email } = added;
    await append({ kind: "member.added", targetId: analystId, after: { name, email } });
    return ok();
  });
}
