import { CLAIM_SELECT } from "@/lib/claims/claim";
import { toClaimView } from "@/lib/claims/claim-view";
import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";
import { loadRelate } from "@/lib/contradictions/load-relate";
import { matchContradictions, type SqlFilter } from "@/lib/contradictions/match-contradictions";
import { db, type Tx } from "@/lib/db/client";

/**
 * A filter as SQL can take it: relations are derived at the date of saying and stored nowhere, so a filter by relation
 * becomes the ids of those contradictions among the rest that stand in it.
 */
export async function resolveRelation(
  caseId: string,
  { relation, ...filter }: ContradictionFilter,
  tx: Tx = db,
): Promise<SqlFilter> {
  if (!relation) return filter;
  const pairs = await tx.$queryRaw<{ id: string; firstId: string; secondId: string }[]>`
    SELECT c."id", c."firstId", c."secondId" ${matchContradictions(caseId, filter)}`;
  const claimIds = [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
  const rows = await tx.claim.findMany({ where: { caseId, id: { in: claimIds } }, select: CLAIM_SELECT });
  const relate = await loadRelate(caseId, rows, tx);
  const claims = new Map(rows.map((row) => [row.id, toClaimView(row)]));
  const ids = pairs.flatMap(({ id, firstId, secondId }) => {
    const [first, second] = [claims.get(firstId), claims.get(secondId)];
    return first && second && relate(first, second).relation === relation ? [id] : [];
  });
  return { ...filter, ids };
}
