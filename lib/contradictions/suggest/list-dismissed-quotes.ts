import type { Tx } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Of these pairs of quotes (see `quotePair`), those of contradictions that stand dismissed, or under which one was dismissed before a claim was edited and
 * it was opened again; with the ids of these contradictions.
 */
export async function listDismissedQuotes(
  tx: Tx,
  caseId: string,
  quotePairs: bigint[],
): Promise<Map<bigint, string[]>> {
  if (quotePairs.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ quotes: bigint; id: string }[]>`
    SELECT k AS "quotes", c."id" FROM "Contradiction" c, unnest(c."quotePairs") k
    CROSS JOIN LATERAL (${newestReviewSql(Prisma.sql`x."verdict"`)}) r
    WHERE c."caseId" = ${caseId}::uuid AND c."quotePairs" && ${quotePairs}::bigint[] AND r."verdict" = 'dismissed'
      AND k = ANY(${quotePairs}::bigint[])
    UNION
    SELECT k, x."contradictionId" FROM "Reopening" o
    JOIN "Review" x ON x."caseId" = o."caseId" AND x."id" = o."reviewId"
    CROSS JOIN unnest(o."quotePairs") k
    WHERE o."caseId" = ${caseId}::uuid AND o."quotePairs" && ${quotePairs}::bigint[] AND k = ANY(${quotePairs}::bigint[])`;
  const dismissed = new Map<bigint, string[]>();
  for (const { quotes, id } of rows) dismissed.set(quotes, [...(dismissed.get(quotes) ?? []), id]);
  return dismissed;
}
