import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";
import { matchContradictions } from "@/lib/contradictions/match-contradictions";
import { resolveRelation } from "@/lib/contradictions/resolve-relation";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

/** The ids of the contradictions before and after one in the filtered list; null at its ends. */
export type Neighbours = { previous: string | null; next: string | null };

/**
 * What stands before and after a contradiction in the list of those that match. It needn't match itself: an open one that
 * was just confirmed still knows the next open one.
 */
export async function findNeighbours(
  analyst: Analyst,
  caseId: string,
  id: string,
  filter: ContradictionFilter,
): Promise<Neighbours> {
  await requireMember(analyst, caseId);
  if (!isUuid(id)) throw new NotFound("This contradiction");
  const matching = matchContradictions(caseId, await resolveRelation(caseId, filter));
  const [before, after] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT c."id" ${matching} AND c."id" > ${id}::uuid ORDER BY c."id" LIMIT 1`,
    db.$queryRaw<{ id: string }[]>`
      SELECT c."id" ${matching} AND c."id" < ${id}::uuid ORDER BY c."id" DESC LIMIT 1`,
  ]);
  return { previous: before[0]?.id ?? null, next: after[0]?.id ?? null };
}
