import { Prisma } from "@/lib/db/generated/client";
import { INDEXED_CHARACTERS, toTsQuery } from "@/lib/db/search";

/**
 * A condition on a source `s`: its title and byline, or its text, have every word that was typed, each at least as the
 * beginning of a word. What of a text isn't in the index is read, where a word counts anywhere.
 */
export function matchesSearch(caseId: string, typed: string): Prisma.Sql {
  const query = toTsQuery(typed);
  if (!query) return Prisma.sql`false`;
  const everyWord = query.split(" & ").map((word) => Prisma.sql`"body" ILIKE ${`%${word.slice(0, -2)}%`}`);
  return Prisma.sql`(
    s."id" IN (SELECT "id" FROM "Source" WHERE "caseId" = ${caseId}::uuid
      AND "gainsay_words"("title" || ' ' || "byline") @@ to_tsquery('simple', ${query}))
    OR s."textId" IN (SELECT "id" FROM "Text" WHERE "caseId" = ${caseId}::uuid
      AND "gainsay_words"(left("body", ${Prisma.raw(String(INDEXED_CHARACTERS))})) @@ to_tsquery('simple', ${query}))
    OR s."textId" IN (SELECT "id" FROM "Text" WHERE "caseId" = ${caseId}::uuid
      AND length("body") > ${INDEXED_CHARACTERS} AND ${Prisma.join(everyWord, " AND ")})
  )`;
}
