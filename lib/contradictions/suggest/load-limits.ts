import { type Standing, statementPair, topicPair } from "@/lib/contradictions/suggest/limit-suggestions";
import { loadClaimFacts, type PairFacts } from "@/lib/contradictions/suggest/pair-facts";
import type { Tx } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";

/** What stands in a case already that limits what of these pairs is suggested. The caller has the case's lock. */
export async function loadLimits(tx: Tx, caseId: string, pairs: readonly PairFacts[]): Promise<Standing> {
  if (pairs.length === 0) return { pairs: [], ofClaim: new Map(), ofTopics: new Map() };
  const statements = await tx.$queryRaw<{ firstId: string; secondId: string }[]>`
    SELECT "firstId", "secondId" FROM "Contradiction"
    WHERE "caseId" = ${caseId}::uuid AND "withdrawnAt" IS NULL
      AND "statementPair" = ANY(${[...new Set(pairs.map(statementPair))]}::bigint[])`;
  const facts = await loadClaimFacts(tx, caseId, [
    ...new Set(statements.flatMap(({ firstId, secondId }) => [firstId, secondId])),
  ]);
  return {
    pairs: statements.flatMap(({ firstId, secondId }) => {
      const [first, second] = [facts.get(firstId), facts.get(secondId)];
      return first && second ? [{ first, second }] : [];
    }),
    ofClaim: await countOfClaims(tx, caseId, [
      ...new Set(pairs.flatMap(({ first, second }) => [first.claimId, second.claimId])),
    ]),
    ofTopics: await countOfTopics(tx, caseId, [...new Set(pairs.map(topicPair))]),
  };
}

async function countOfClaims(tx: Tx, caseId: string, claimIds: string[]): Promise<Map<string, number>> {
  const of = (column: Prisma.Sql) => Prisma.sql`
    SELECT c."caseId", c."id", x."id" AS "claimId" FROM unnest(${claimIds}::uuid[]) AS x("id")
    JOIN "Contradiction" c ON c."caseId" = ${caseId}::uuid AND c.${column} = x."id"
    WHERE c."engine" IS NOT NULL AND c."withdrawnAt" IS NULL`;
  const rows = await tx.$queryRaw<{ id: string; count: number }[]>`
    SELECT c."claimId" AS "id", count(*)::int AS "count"
    FROM (${of(Prisma.sql`"firstId"`)} UNION ALL ${of(Prisma.sql`"secondId"`)}) c
    WHERE NOT EXISTS (${newestReviewSql(Prisma.sql`1`)})
    GROUP BY 1`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

async function countOfTopics(tx: Tx, caseId: string, topics: bigint[]): Promise<Map<bigint, number>> {
  const rows = await tx.$queryRaw<{ topics: bigint; count: number }[]>`
    SELECT c."topicPair" AS "topics", count(*)::int AS "count" FROM "Contradiction" c
    WHERE c."caseId" = ${caseId}::uuid AND c."topicPair" = ANY(${topics}::bigint[]) AND c."withdrawnAt" IS NULL
      AND NOT EXISTS (${newestReviewSql(Prisma.sql`1`)})
    GROUP BY 1`;
  return new Map(rows.map(({ topics, count }) => [topics, count]));
}
