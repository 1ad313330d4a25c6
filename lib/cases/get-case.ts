import type { Analyst } from "@/lib/accounts/analyst";
import { type CaseCounts, caseCounts } from "@/lib/cases/case";
import { countActors } from "@/lib/cases/count-actors";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";

export type CaseView = {
  id: string;
  name: string;
  description: string;
  isExample: boolean;
  counts: CaseCounts;
};

/**
 * A case with how much it holds.
 *
 * @throws NotFound when it isn't there or the analyst isn't a member.
 */
export async function getCase(analyst: Analyst, caseId: string): Promise<CaseView> {
  await requireMember(analyst, caseId);
  const { _count, ...found } = await db.case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      id: true,
      name: true,
      description: true,
      isExample: true,
      _count: { select: caseCounts },
    },
  });
  const actors = (await countActors([found.id])).get(found.id) ?? 0;
  return { ...found, counts: { ..._count, actors } };
}
