import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";

/** The sources of a case by their titles alone, the newest capture first: what a filter offers. At most 500. */
export async function listSourceTitles(
  analyst: Analyst,
  caseId: string,
): Promise<{ id: string; title: string }[]> {
  await requireMember(analyst, caseId);
  return db.source.findMany({
    where: { caseId, withdrawnAt: null },
    select: { id: true, title: true },
    orderBy: { id: "desc" },
    take: 500,
  });
}
