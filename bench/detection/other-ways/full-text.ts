import { pairOf } from "@/lib/contradictions/candidates/pair-of";
import { db } from "@/lib/db/client";

/** As many as our own index gives. */
const MOST = 60;

/** A table of claims with PostgreSQL's own index of words, filled with those of a case. */
export async function addFullText(caseId: string): Promise<void> {
  await db.$executeRaw`DROP TABLE IF EXISTS "BenchText"`;
  await db.$executeRaw`
    CREATE TABLE "BenchText" AS
    SELECT v."claimId", to_tsvector('english', v."statement") AS "words" FROM "ClaimVersion" v WHERE v."caseId" = ${caseId}::uuid`;
  await db.$executeRaw`CREATE INDEX ON "BenchText" USING gin ("words")`;
  await db.$executeRaw`ANALYZE "BenchText"`;
}

/** In place of `findCandidates`: for each claim the best of a ranked query for any of its words. */
export async function findByFullText(_: unknown, caseId: string, claimIds: string[]) {
  const found = await Promise.all(
    claimIds.map(async (claimId) => {
      const rows = await db.$queryRaw<{ otherId: string }[]>`
        WITH asked AS MATERIALIZED (
          SELECT to_tsquery('english', string_agg(quote_literal(word), ' | ')) AS "query"
          FROM "ClaimVersion" v, unnest(tsvector_to_array(to_tsvector('english', v."statement"))) word
          WHERE v."caseId" = ${caseId}::uuid AND v."claimId" = ${claimId}::uuid)
        SELECT t."claimId" AS "otherId" FROM "BenchText" t, asked
        WHERE t."words" @@ asked."query" AND t."claimId" <> ${claimId}::uuid
        ORDER BY ts_rank(t."words", asked."query") DESC LIMIT ${MOST}`;
      return rows.map(({ otherId }) => pairOf(claimId, otherId));
    }),
  );
  return found.flat();
}
