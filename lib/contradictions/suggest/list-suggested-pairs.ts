import type { ClaimPair } from "@/lib/contradictions/candidates/find-candidates";
import { ofClaims } from "@/lib/contradictions/suggest/standing-contradiction";
import type { Tx } from "@/lib/db/client";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";

/** The pairs of these claims that an engine has proposed and nobody has judged: they are compared again with their claims. */
export async function listSuggestedPairs(tx: Tx, caseId: string, claimIds: string[]): Promise<ClaimPair[]> {
  return tx.$queryRaw<ClaimPair[]>`
    SELECT c."firstId", c."secondId" FROM "Contradiction" c
    WHERE c."caseId" = ${caseId}::uuid AND ${ofClaims(caseId, claimIds)} AND c."engine" IS NOT NULL
      AND NOT EXISTS (${newestReviewSql(Prisma.sql`1`)})`;
}
