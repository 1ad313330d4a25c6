import type { Analyst } from "@/lib/accounts/analyst";
import { db, type Tx } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

/**
 * Every read of a case begins with this.
 *
 * @throws NotFound when the case isn't there or the analyst isn't a member, so that ids tell nothing.
 */
export async function requireMember(analyst: Analyst, caseId: string, tx: Tx = db): Promise<void> {
  if (!isUuid(caseId)) throw new NotFound("This case");
  const member = await tx.member.findUnique({
    where: { caseId_analystId: { caseId, analystId: analyst.id } },
    select: { caseId: true },
  });
  if (!member) throw new NotFound("This case");
}
