import type { ClaimToRead } from "@/lib/contradictions/features/read-claim";
import type { Tx } from "@/lib/db/client";

/** Which version of a claim it is, and where in its source it begins. */
export type ClaimPlace = { claimId: string; version: number; sourceId: string; start: number };

type Row = ClaimPlace & {
  statement: string;
  reported: boolean;
  cue: string;
  speaker: string;
  happened: string | null;
  said: string | null;
  answers: string | null;
  quoted: string | null;
};

/** What reading claims for comparing needs of them, as they stand now, in the order of their ids. */
export async function loadClaimsToRead(
  tx: Tx,
  caseId: string,
  claimIds: string[],
): Promise<(ClaimPlace & ClaimToRead)[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c."id" AS "claimId", c."version", c."sourceId", coalesce(q."start", 0) AS "start", q."quoted",
      v."statement", v."reported", t."cue", p."name" AS "speaker", v."happened", coalesce(v."said", s."published") AS "said",
      w."statement" AS "answers"
    FROM unnest(${claimIds}::uuid[]) AS i("id")
    JOIN "Claim" c ON c."caseId" = ${caseId}::uuid AND c."id" = i."id"
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    JOIN "Actor" p ON p."caseId" = t."caseId" AND p."id" = t."speakerId"
    JOIN "Source" s ON s."caseId" = c."caseId" AND s."id" = c."sourceId"
    LEFT JOIN "Claim" a ON a."caseId" = c."caseId" AND a."id" = c."answersId"
    LEFT JOIN "ClaimVersion" w ON w."caseId" = a."caseId" AND w."claimId" = a."id" AND w."number" = a."version"
    CROSS JOIN LATERAL (
      SELECT min(x."start") AS "start", string_agg(x."exact", ' ' ORDER BY x."position") AS "quoted" FROM "Quote" x
      WHERE x."caseId" = v."caseId" AND x."claimId" = v."claimId" AND x."number" = v."number"
    ) q
    ORDER BY c."id"`;
  return rows.map(({ claimId, version, sourceId, start, quoted, ...claim }) => ({
    claimId,
    version,
    sourceId,
    start,
    quoted: quoted ?? "",
    claim,
  }));
}
