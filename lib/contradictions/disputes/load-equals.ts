import { db } from "@/lib/db/client";

/**
 * What some claims are equal by, besides their ids: the words of their statement, the words quoted, and the place in the text that
 * they are quoted from, which copies of a source share. A claim that no engine has read yet is known by its place alone.
 */
export async function loadEquals(caseId: string, claimIds: string[]): Promise<Map<string, string[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; statement: string; quotes: string; place: string }[]>`
    SELECT k."id", 'statement ' || nullif(n."fingerprint", 0) AS "statement", 'quotes ' || n."quotes" AS "quotes",
      (SELECT 'place ' || o."originId" || ' ' || string_agg(q."start" || '-' || q."end", ' ' ORDER BY q."position")
        FROM "Quote" q WHERE q."caseId" = k."caseId" AND q."claimId" = k."id" AND q."number" = k."version") AS "place"
    FROM "Claim" k
    JOIN "Source" o ON o."caseId" = k."caseId" AND o."id" = k."sourceId"
    LEFT JOIN "ClaimFeatures" n ON n."caseId" = k."caseId" AND n."claimId" = k."id" AND n."version" = k."version"
    WHERE k."caseId" = ${caseId}::uuid AND k."id" = ANY(${claimIds}::uuid[])`;
  return new Map(
    rows.map(({ id, statement, quotes, place }) => [
      id,
      [statement, quotes, place].filter((equal) => equal !== null),
    ]),
  );
}
