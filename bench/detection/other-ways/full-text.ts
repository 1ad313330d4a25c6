import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import { db } from "@/lib/db/client";
import { type Known, keyOf } from "./compare-with-all";

/** As many as our own index gives. */
const MOST = 60;

/** A table of the case's statements with PostgreSQL's own index of words. */
export async function addFullText(caseId: string): Promise<void> {
  await db.$executeRaw`
    CREATE TABLE "BenchText" AS
    SELECT v."statement", to_tsvector('english', v."statement") AS "words" FROM "ClaimVersion" v WHERE v."caseId" = ${caseId}::uuid`;
  await db.$executeRaw`CREATE INDEX ON "BenchText" USING gin ("words")`;
  await db.$executeRaw`ANALYZE "BenchText"`;
}

/** The same job by a ranked full-text query of a claim's words, any of them: the best are compared. */
export async function compareByFullText(known: Known, news: readonly string[]) {
  const found = new Set<string>();
  const pairs: [string, string][] = [];
  const began = performance.now();
  for (const statement of news) {
    const rows = await db.$queryRaw<{ statement: string }[]>`
      WITH asked AS (
        SELECT to_tsquery('english', string_agg(quote_literal(word), ' | ')) AS "query"
        FROM unnest(tsvector_to_array(to_tsvector('english', ${statement}))) word)
      SELECT t."statement" FROM "BenchText" t, asked
      WHERE t."words" @@ asked."query" ORDER BY ts_rank(t."words", asked."query") DESC LIMIT ${MOST}`;
    const own = known.get(statement);
    for (const { statement: other } of rows) {
      const theirs = known.get(other);
      if (!own || !theirs) continue;
      pairs.push([statement, other]);
      if (compareClaims(own, theirs, { relation: "different", answers: false }).contradiction)
        found.add(keyOf(statement, other));
    }
  }
  return { found, pairs, ms: performance.now() - began };
}
