import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";
import type { ContradictionState } from "@/lib/contradictions/derive-state";
import { matchContradictions } from "@/lib/contradictions/match-contradictions";
import { resolveRelation } from "@/lib/contradictions/resolve-relation";
import { db } from "@/lib/db/client";

/** How many contradictions match in each state, whichever state the filter asks for. */
export async function countContradictions(
  analyst: Analyst,
  caseId: string,
  { state: _, ...filter }: ContradictionFilter,
): Promise<Record<ContradictionState, number>> {
  await requireMember(analyst, caseId);
  const rows = await db.$queryRaw<{ state: ContradictionState; count: number }[]>`
    SELECT coalesce(r."verdict", 'open') AS "state", count(*)::int AS "count"
    ${matchContradictions(caseId, await resolveRelation(caseId, filter))} GROUP BY 1`;
  const counts = { open: 0, confirmed: 0, dismissed: 0, undecided: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}
