import { pairOf } from "@/lib/contradictions/candidates/pair-of";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** Two claims to be compared, in the order of their ids. */
export type ClaimPair = { firstId: string; secondId: string };

/** Of a key that leads to more statements, so many are looked at: then time doesn't grow with the case. */
const MOST_OF_A_KEY = 500;
/** So many statements are compared with a claim: those that share most with it. */
const MOST_STATEMENTS = 150;
/** Of equal claims, so many on each side of the day on which this one was said. */
const MOST_EQUAL = 1;
/** A claim with fewer keys ("there is no such arrangement") speaks of what stands before it. */
const FEW_KEYS = 4;
/** So many of those claims are compared with it. */
const MOST_BEFORE = 3;

/**
 * The claims of a case that are worth comparing with these, whose features are kept: those that share telling terms with them (the
 * rarer in this case, the more they count), those that they answer or that answer them, and for claims that say little by themselves,
 * what stands before them in the source. Equal statements fold: only those said nearest in time are given. Claims that are
 * withdrawn, rejected, or not read by this engine are left out.
 *
 * Reads a bounded number of index entries a claim, however large the case is; within `readByIndex`, since a plan that reads whole
 * tables would undo that.
 */
export async function findCandidates(tx: Tx, caseId: string, claimIds: string[]): Promise<ClaimPair[]> {
  const found = await Promise.all(
    [byKeys(caseId, claimIds), byAnswer(caseId, claimIds), byPlace(caseId, claimIds)].map((sql) =>
      tx.$queryRaw<{ claimId: string; otherId: string }[]>(sql),
    ),
  );
  const pairs = new Map<string, ClaimPair>();
  for (const { claimId, otherId } of found.flat()) {
    const pair = pairOf(claimId, otherId);
    pairs.set(`${pair.firstId} ${pair.secondId}`, pair);
  }
  return [...pairs.values()];
}

/**
 * A claim `f` that may be compared: as it stands, read by this engine. The state is compared as text, so that nothing but the key
 * finds the claim: without statistics, the index of the states looks as good, and gives all claims of the case.
 */
const STANDS = Prisma.sql`f."engine" = ${COMPARE_ENGINE} AND EXISTS (
  SELECT 1 FROM "Claim" c WHERE c."caseId" = f."caseId" AND c."id" = f."claimId" AND c."version" = f."version"
    AND c."state"::text IN ('accepted', 'suggested'))`;

function byKeys(caseId: string, claimIds: string[]): Prisma.Sql {
  const near = (side: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    SELECT n."claimId" FROM (
      SELECT f."claimId" FROM "ClaimFeatures" f
      WHERE f."caseId" = ${caseId}::uuid AND f."fingerprint" = b."fingerprint" AND f."said" ${side} b."said" AND ${STANDS}
      ORDER BY f."said" ${order} LIMIT ${MOST_EQUAL}) n`;
  return Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT f."claimId", f."fingerprint", f."said", key
      FROM "ClaimFeatures" f, unnest(f."keys") key
      WHERE f."caseId" = ${caseId}::uuid AND f."claimId" = ANY(${claimIds}::uuid[])
    ), shared AS (
      SELECT a."claimId", a."said", hit."fingerprint", sum(ln(1 + 1000::float8 / hit."times")) AS "weight"
      FROM asked a CROSS JOIN LATERAL (
        SELECT h."fingerprint", count(*) OVER () AS "times" FROM (
          SELECT k."fingerprint" FROM "ClaimKey" k
          WHERE k."caseId" = ${caseId}::uuid AND k."key" = a.key
          ORDER BY k."fingerprint" LIMIT ${MOST_OF_A_KEY}) h) hit
      WHERE hit."fingerprint" <> a."fingerprint"
      GROUP BY 1, 2, 3
    ), best AS (
      SELECT * FROM (
        SELECT s.*, row_number() OVER (PARTITION BY s."claimId" ORDER BY s."weight" DESC, s."fingerprint") AS "rank"
        FROM shared s) ranked
      WHERE "rank" <= ${MOST_STATEMENTS}
    )
    SELECT b."claimId", m."claimId" AS "otherId" FROM best b CROSS JOIN LATERAL (
      ${near(Prisma.sql`>=`, Prisma.sql`ASC`)} UNION ALL ${near(Prisma.sql`<`, Prisma.sql`DESC`)}) m`;
}

function byAnswer(caseId: string, claimIds: string[]): Prisma.Sql {
  const answers = (column: Prisma.Sql) => Prisma.sql`
    SELECT x."id", x."answersId" FROM "Claim" x
    WHERE x."caseId" = ${caseId}::uuid AND x.${column} = ANY(${claimIds}::uuid[]) AND x."answersId" IS NOT NULL`;
  const stands = (column: Prisma.Sql) => Prisma.sql`EXISTS (
    SELECT 1 FROM "ClaimFeatures" f WHERE f."caseId" = ${caseId}::uuid AND f."claimId" = x.${column} AND ${STANDS})`;
  return Prisma.sql`
    SELECT x."id" AS "claimId", x."answersId" AS "otherId"
    FROM (${answers(Prisma.sql`"id"`)} UNION ${answers(Prisma.sql`"answersId"`)}) x
    WHERE ${stands(Prisma.sql`"id"`)} AND ${stands(Prisma.sql`"answersId"`)}`;
}

function byPlace(caseId: string, claimIds: string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT p."claimId", b."claimId" AS "otherId" FROM "ClaimFeatures" p CROSS JOIN LATERAL (
      SELECT f."claimId" FROM "ClaimFeatures" f
      WHERE f."caseId" = p."caseId" AND f."sourceId" = p."sourceId" AND f."start" < p."start" AND ${STANDS}
      ORDER BY f."start" DESC LIMIT ${MOST_BEFORE}) b
    WHERE p."caseId" = ${caseId}::uuid AND p."claimId" = ANY(${claimIds}::uuid[]) AND cardinality(p."keys") < ${FEW_KEYS}`;
}
