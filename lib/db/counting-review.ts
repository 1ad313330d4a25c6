import { Prisma } from "@/lib/db/generated/client";

/**
 * The reviews that count: those of a decision that nobody has undone, and whose pair the engine hasn't opened again since a claim was edited.
 * `newestReviewSql` says the same where SQL is written.
 */
export const COUNTING_REVIEW = {
  decision: { undoneBy: { is: null } },
  reopening: { is: null },
} satisfies Prisma.ReviewWhereInput;

/**
 * The newest review that counts of a contradiction `c`, as `x`: a query of one row or none.
 *
 * @param columns of `x`
 */
export function newestReviewSql(columns: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT ${columns} FROM "Review" x
    WHERE x."caseId" = c."caseId" AND x."contradictionId" = c."id"
      AND NOT EXISTS (SELECT 1 FROM "Decision" u WHERE u."caseId" = x."caseId" AND u."undoesId" = x."decisionId")
      AND NOT EXISTS (SELECT 1 FROM "Reopening" o WHERE o."caseId" = x."caseId" AND o."reviewId" = x."id")
    ORDER BY x."createdAt" DESC, x."id" DESC LIMIT 1`;
}
