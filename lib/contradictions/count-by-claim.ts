import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { STANDING_PAIR } from "@/lib/db/standing-pair";

/** In how many contradictions that are listed each of these claims stands; one that stands in none has no entry. */
export async function countContradictionsByClaim(
  analyst: Analyst,
  caseId: string,
  claimIds: string[],
): Promise<Map<string, number>> {
  await requireMember(analyst, caseId);
  const rows = await db.contradiction.findMany({
    where: {
      caseId,
      AND: [STANDING_PAIR, { OR: [{ firstId: { in: claimIds } }, { secondId: { in: claimIds } }] }],
    },
    select: { firstId: true, secondId: true },
  });
  const counts = new Map<string, number>();
  for (const id of rows.flatMap(({ firstId, secondId }) => [firstId, secondId])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
