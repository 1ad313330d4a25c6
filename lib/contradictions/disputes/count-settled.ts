import type { Analyst } from "@/lib/accounts/analyst";
import { db } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";

/**
 * How many pairs have their verdict, whichever it is, from a review since then; and how many of these from this analyst. For reads
 * that have checked membership.
 */
export async function countSettled(
  analyst: Analyst,
  caseId: string,
  since: Date,
): Promise<{ count: number; byMe: number }> {
  const newest = newestReviewSql(Prisma.sql`x."analystId", x."createdAt"`);
  const [row] = await db.$queryRaw<{ count: number; byMe: number }[]>`
    SELECT count(*)::int AS "count", (count(*) FILTER (WHERE r."analystId" = ${analyst.id}::uuid))::int AS "byMe"
    FROM (SELECT DISTINCT v."caseId", v."contradictionId" AS "id" FROM "Review" v
      JOIN "Decision" d ON d."caseId" = v."caseId" AND d."id" = v."decisionId"
      WHERE d."caseId" = ${caseId}::uuid AND d."createdAt" >= ${since}) c
    CROSS JOIN LATERAL (${newest}) r
    WHERE r."createdAt" >= ${since}`;
  return row ?? { count: 0, byMe: 0 };
}
