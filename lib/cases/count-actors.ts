import { db } from "@/lib/db/client";

/**
 * How many actors each of these cases has, as `listActors` lists them: merged ones are left out, and those that an engine
 * proposed until an analyst uses them or accepts a claim of theirs.
 *
 * @returns by case; one without actors is missing.
 */
export async function countActors(caseIds: string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ caseId: string; count: number }[]>`
    SELECT a."caseId", count(*)::int AS "count"
    FROM "Actor" a
    WHERE a."caseId" = ANY(${caseIds}::uuid[]) AND a."mergedIntoId" IS NULL
      AND (a."engine" IS NULL OR a."id" IN (
        SELECT coalesce(p."mergedIntoId", p."id")
        FROM "Claim" c
        JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
        JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
        JOIN "Actor" p ON p."caseId" = t."caseId" AND p."id" = t."speakerId"
        WHERE c."caseId" = ANY(${caseIds}::uuid[]) AND c."state" = 'accepted'
      ))
    GROUP BY a."caseId"`;
  return new Map(rows.map(({ caseId, count }) => [caseId, count]));
}
