import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";

/**
 * How many claims of each of these sources wait to be settled; those without any are missing.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function countSuggestedBySource(
  analyst: Analyst,
  caseId: string,
  sourceIds: string[],
): Promise<ReadonlyMap<string, number>> {
  await requireMember(analyst, caseId);
  const rows = await db.claim.groupBy({
    by: ["sourceId"],
    where: { caseId, sourceId: { in: sourceIds }, state: "suggested" },
    _count: true,
  });
  return new Map(rows.map(({ sourceId, _count }) => [sourceId, _count]));
}
