import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, type Outcome, ok } from "@/lib/outcome";

/** Takes an account out of a case; what it wrote stays. The owner is a member of every case, and stays one. */
export async function removeMember(analyst: Analyst, caseId: string, analystId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const refused = refuseUnlessOwner(analyst);
    if (refused) return refused;
    const member = isUuid(analystId)
      ? await tx.member.findUnique({
          where: { caseId_analystId: { caseId, analystId } },
          select: { analyst: { select: { name: true, email: true, isOwner: true } } },
        })
      : null;
    if (!member) return fail("not-found", "This account is not a member of the case.");
    const { name, email, isOwner } = member.analyst;
    if (isOwner) return fail("forbidden", "The owner is a member of every case.");
    await tx.member.delete({ where: { caseId_analystId: { caseId, analystId } } });
    await append({ kind: "member.removed", targetId: analystId, before: { name, email } });
    return ok();
  });
}
