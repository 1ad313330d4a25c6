import type { Span } from "@/lib/claims/anchor-quote";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ActorKind, ClaimState, Directness } from "@/lib/db/generated/enums";

/** A claim that a suggestion may repeat. */
export type KnownClaim = {
  id: string;
  state: ClaimState;
  /** Whether it stands in this very source; else in another one that carries the same text. */
  here: boolean;
  /** Whether nobody but an engine has had a hand in its state. */
  byEngine: boolean;
  /** Whether an analyst annotated or linked it, or judged or annotated a contradiction of it. */
  used: boolean;
  spans: Span[];
  speaker: { id: string; kind: ActorKind; names: string[] };
  attribution: { id: string; cueStart: number | null; directness: Directness };
  /** The dates of its version, EDTF, and whether an engine wrote that one. */
  dated: { version: number; byEngine: boolean; said: string | null; happened: string | null };
};

/** A contradiction `x` that somebody had a hand in: what an engine only proposes makes nobody miss the claim. */
const TOUCHED = Prisma.sql`(x."analystId" IS NOT NULL
  OR EXISTS (SELECT 1 FROM "Review" r WHERE r."caseId" = x."caseId" AND r."contradictionId" = x."id")
  OR EXISTS (SELECT 1 FROM "Annotation" n WHERE n."caseId" = x."caseId" AND n."contradictionId" = x."id"))`;

/**
 * What a new reading of a source is held against: its claims in any state, and those that were rejected in any other source
 * of the case that carries the same text. The caller has the case's lock.
 *
 * @param textSha256 of the source's normalised text.
 */
export async function listKnownClaims(
  tx: Tx,
  caseId: string,
  sourceId: string,
  textSha256: string,
): Promise<KnownClaim[]> {
  const rows = await tx.$queryRaw<KnownClaim[]>`
    SELECT c."id", c."state", c."sourceId" = ${sourceId}::uuid AS "here",
      c."engine" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "Event" e WHERE e."caseId" = c."caseId" AND e."targetType" = 'claim' AND e."targetId" = c."id"
          AND e."kind" = 'claim.withdrawn'
      ) AS "byEngine",
      EXISTS (SELECT 1 FROM "Annotation" n WHERE n."caseId" = c."caseId" AND n."claimId" = c."id")
        OR EXISTS (SELECT 1 FROM "Contradiction" x WHERE x."caseId" = c."caseId" AND x."firstId" = c."id" AND ${TOUCHED})
        OR EXISTS (SELECT 1 FROM "Contradiction" x WHERE x."caseId" = c."caseId" AND x."secondId" = c."id" AND ${TOUCHED}) AS "used",
      (SELECT jsonb_agg(jsonb_build_object('start', q."start", 'end', q."end")) FROM "Quote" q
        WHERE q."caseId" = v."caseId" AND q."claimId" = v."claimId" AND q."number" = v."number") AS "spans",
      jsonb_build_object('id', p."id", 'kind', p."kind", 'names', (
        SELECT jsonb_agg(a."name") FROM (
          SELECT p."name" UNION SELECT m."name"
          UNION SELECT x."name" FROM "ActorAlias" x
            WHERE x."caseId" = c."caseId" AND x."actorId" IN (p."id", p."mergedIntoId")
        ) a WHERE a."name" IS NOT NULL)) AS "speaker",
      jsonb_build_object('id', t."id", 'cueStart', t."cueStart", 'directness', t."directness") AS "attribution",
      jsonb_build_object('version', v."number", 'byEngine', v."analystId" IS NULL, 'said', v."said", 'happened', v."happened") AS "dated"
    FROM "Claim" c
    JOIN "Source" s ON s."caseId" = c."caseId" AND s."id" = c."sourceId"
    JOIN "Text" b ON b."caseId" = s."caseId" AND b."id" = s."textId"
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    JOIN "Actor" p ON p."caseId" = t."caseId" AND p."id" = t."speakerId"
    LEFT JOIN "Actor" m ON m."caseId" = p."caseId" AND m."id" = p."mergedIntoId"
    WHERE c."caseId" = ${caseId}::uuid
      AND (c."sourceId" = ${sourceId}::uuid OR (c."state" = 'rejected' AND b."sha256" = ${textSha256}))
    ORDER BY "here" DESC, c."id"`;
  return rows.map((row) => ({ ...row, spans: row.spans ?? [] }));
}
