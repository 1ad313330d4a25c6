import type { Candidate } from "@/lib/actors/match-speaker";
import type { Tx } from "@/lib/db/client";

/**
 * The persons and organisations of a case that a speaker of a source may be, each with all of its names (those of actors
 * merged into it too) and roles. The caller may read the case.
 */
export async function listCandidates(tx: Tx, caseId: string, sourceId: string): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    SELECT a."id", a."kind", n."names", coalesce(r."roles", '[]'::jsonb) AS "roles",
      a."engine" IS NULL OR coalesce(s."known", false) AS "known"
    FROM "Actor" a
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT b."name") AS "names" FROM (
        SELECT m."name" FROM "Actor" m
          WHERE m."caseId" = a."caseId" AND (m."id" = a."id" OR (m."mergedIntoId" = a."id" AND m."kind" <> 'unnamed'))
        UNION ALL SELECT x."name" FROM "ActorAlias" x JOIN "Actor" m ON m."caseId" = x."caseId" AND m."id" = x."actorId"
          WHERE x."caseId" = a."caseId" AND (m."id" = a."id" OR m."mergedIntoId" = a."id")
      ) b
    ) n
    LEFT JOIN (
      SELECT x."actorId", jsonb_agg(jsonb_build_object('title', x."title", 'institution', i."name")) AS "roles"
      FROM (
        SELECT "actorId", "title", "institutionId" FROM "ActorRole" WHERE "caseId" = ${caseId}::uuid
        UNION SELECT "speakerId", "role", NULL FROM "Attribution" WHERE "caseId" = ${caseId}::uuid AND "role" <> ''
      ) x
      LEFT JOIN "Actor" i ON i."caseId" = ${caseId}::uuid AND i."id" = x."institutionId"
      GROUP BY 1
    ) r ON r."actorId" = a."id"
    LEFT JOIN (
      SELECT t."speakerId" AS "actorId", bool_or(c."state" = 'accepted' OR c."sourceId" = ${sourceId}::uuid) AS "known"
      FROM "Claim" c
      JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
      JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
      WHERE c."caseId" = ${caseId}::uuid
      GROUP BY 1
    ) s ON s."actorId" = a."id"
    WHERE a."caseId" = ${caseId}::uuid AND a."kind" <> 'unnamed' AND a."mergedIntoId" IS NULL
    ORDER BY a."id"`;
}
