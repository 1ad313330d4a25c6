import type { Tx } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";
import type { ClaimState, Verdict } from "@/lib/db/generated/enums";
import { standingPairSql } from "@/lib/db/standing-pair";

/** A pair as a decision finds it: its claims as they stand now. */
export type PairToDecide = {
  id: string;
  /** The verdict that counts; null when it is open. */
  verdict: Verdict | null;
  /** Whether it is listed: proposed or linked, and both claims there. */
  isStanding: boolean;
  firstId: string;
  firstVersion: number;
  firstState: ClaimState;
  secondId: string;
  secondVersion: number;
  secondState: ClaimState;
};

/** Those of these pairs that are in this case, in no order. */
export async function loadPairsToDecide(
  tx: Tx,
  caseId: string,
  ids: readonly string[],
): Promise<PairToDecide[]> {
  return tx.$queryRaw<PairToDecide[]>`
    SELECT c."id", r."verdict", ${standingPairSql()} AS "isStanding",
      f."id" AS "firstId", f."version" AS "firstVersion", f."state"::text AS "firstState",
      s."id" AS "secondId", s."version" AS "secondVersion", s."state"::text AS "secondState"
    FROM "Contradiction" c
    JOIN "Claim" f ON f."caseId" = c."caseId" AND f."id" = c."firstId"
    JOIN "Claim" s ON s."caseId" = c."caseId" AND s."id" = c."secondId"
    LEFT JOIN LATERAL (${newestReviewSql(Prisma.sql`x."verdict"::text AS "verdict"`)}) r ON true
    WHERE c."caseId" = ${caseId}::uuid AND c."id" = ANY(${ids}::uuid[])`;
}
