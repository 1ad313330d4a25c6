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
  // In this order, whatever PostgreSQL thinks of a case that it hasn't counted yet: it takes each of its tables for empty, and would
  // join all of the case's rows with each other.
  const rows = await tx.$queryRaw<KnownClaim[]>`
    WITH near AS MATERIALIZED (
      SELECT c.* FROM "Claim" c WHERE c."caseId" = ${caseId}::uuid AND c."sourceId" = ${sourceId}::uuid
      UNION ALL
      SELECT c.* FROM (
        SELECT s."id" FROM "Text" b JOIN "Source" s ON s."caseId" = b."caseId" AND s."textId" = b."id"
        WHERE b."caseId" = ${caseId}::uuid AND b."sha256" = ${textSha256} AND s."id" <> ${sourceId}::uuid OFFSET 0
      ) s
      CROSS JOIN LATERAL (SELECT * FROM "Claim" c
        WHERE c."caseId" = ${caseId}::uuid AND c."sourceId" = s."id" AND c."state" = 'rejected' OFFSET 0) c
    )
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
    FROM near c
    CROSS JOIN LATERAL (SELECT * FROM "ClaimVersion" v
      WHERE v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version" LIMIT 1) v
    CROSS JOIN LATERAL (SELECT * FROM "Attribution" t WHERE t."caseId" = c."caseId" AND t."id" = v."attributionId" LIMIT 1) t
    CROSS JOIN LATERAL (SELECT * FROM "Actor" p WHERE p."caseId" = c."caseId" AND p."id" = t."speakerId" LIMIT 1) p
    LEFT JOIN LATERAL (SELECT m."name" FROM "Actor" m WHERE m."caseId" = c."caseId" AND m."id" = p."mergedIntoId" LIMIT 1) m ON true
    ORDER BY "here" DESC, c."id"`;
  return rows.map((row) => ({ ...row, spans: row.spans ?? [] }));
}
