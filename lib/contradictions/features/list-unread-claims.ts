import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** Claims of a case, or of one of its sources; with `after`, those with a greater id. */
export type ClaimRange = { caseId: string; sourceId?: string | null; after?: string | null };

/**
 * The claims that this engine has yet to compare, in the order of their ids: new ones, those with a new version, those that came
 * back, and those that an earlier engine compared. Withdrawn and rejected claims are not compared.
 */
export async function listUnreadClaims(tx: Tx, range: ClaimRange, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" ${unread(range)} ORDER BY c."id" LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** How many `listUnreadClaims` would give without a limit. */
export async function countUnreadClaims(tx: Tx, range: ClaimRange): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS "count" ${unread(range)}`;
  return row?.count ?? 0;
}

function unread({ caseId, sourceId, after }: ClaimRange): Prisma.Sql {
  return Prisma.sql`
    FROM "Claim" c
    WHERE c."caseId" = ${caseId}::uuid AND c."state" IN ('accepted', 'suggested')
      ${sourceId ? Prisma.sql`AND c."sourceId" = ${sourceId}::uuid` : Prisma.empty}
      ${after ? Prisma.sql`AND c."id" > ${after}::uuid` : Prisma.empty}
      AND NOT EXISTS (
        SELECT 1 FROM "ClaimFeatures" f
        WHERE f."caseId" = c."caseId" AND f."claimId" = c."id" AND f."version" = c."version"
          AND f."engine" = ${COMPARE_ENGINE} AND f."compared")`;
}
