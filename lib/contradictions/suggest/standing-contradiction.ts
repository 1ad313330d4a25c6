import type { Tx } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";
import type { Basis, Verdict } from "@/lib/db/generated/enums";

/** A contradiction that is there, as far as an engine has to know it. */
export type StandingContradiction = {
  id: string;
  firstId: string;
  firstVersion: number;
  secondId: string;
  secondVersion: number;
  basis: Basis;
  score: number | null;
  why: string;
  butNote: string;
  statementPair: bigint | null;
  quotePairs: bigint[];
  isWithdrawn: boolean;
  /** Of the newest review that counts, and the versions that it judged. */
  verdict: Verdict | null;
  judgedFirst: number | null;
  judgedSecond: number | null;
  /** Whether the engine proposed it, and nobody has annotated or edited it. */
  isEnginesFind: boolean;
  /** Whether it is the engine's alone: nobody has annotated or edited it, and no review of it counts. */
  isEngines: boolean;
};

/** The contradictions of a case that meet a condition on `c`. */
export async function loadStanding(
  tx: Tx,
  caseId: string,
  condition: Prisma.Sql,
): Promise<StandingContradiction[]> {
  return tx.$queryRaw<StandingContradiction[]>`
    SELECT c."id", c."firstId", c."firstVersion", c."secondId", c."secondVersion", c."basis", c."score", c."why", c."butNote",
      c."statementPair", c."quotePairs", c."withdrawnAt" IS NOT NULL AS "isWithdrawn",
      r."verdict", r."firstVersion" AS "judgedFirst", r."secondVersion" AS "judgedSecond",
      w."isEnginesFind", w."isEnginesFind" AND r."verdict" IS NULL AS "isEngines"
    FROM "Contradiction" c
    LEFT JOIN LATERAL (${newestReviewSql(Prisma.sql`x."verdict", x."firstVersion", x."secondVersion"`)}) r ON true
    CROSS JOIN LATERAL (
      SELECT c."engine" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "Annotation" n WHERE n."caseId" = c."caseId" AND n."contradictionId" = c."id")
        AND NOT EXISTS (
          SELECT 1 FROM "Event" e WHERE e."caseId" = c."caseId" AND e."targetType" = 'contradiction' AND e."targetId" = c."id"
            AND e."analystId" IS NOT NULL AND e."kind" NOT LIKE 'review.%') AS "isEnginesFind") w
    WHERE c."caseId" = ${caseId}::uuid AND ${condition}`;
}

/** Of one of these claims: for `c` of `loadStanding`. */
export function ofClaims(caseId: string, claimIds: string[]): Prisma.Sql {
  const of = (column: Prisma.Sql) => Prisma.sql`
    SELECT x."id" FROM "Contradiction" x WHERE x."caseId" = ${caseId}::uuid AND x.${column} = ANY(${claimIds}::uuid[])`;
  return Prisma.sql`c."id" IN (${of(Prisma.sql`"firstId"`)} UNION ${of(Prisma.sql`"secondId"`)})`;
}
