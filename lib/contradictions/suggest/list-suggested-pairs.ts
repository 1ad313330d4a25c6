import type { ClaimPair } from "@/lib/contradictions/candidates/find-candidates";
import type { Tx } from "@/lib/db/client";

/** The pairs of these claims that an engine has proposed and nobody has judged: they are compared again with their claims. */
export async function listSuggestedPairs(tx: Tx, caseId: string, claimIds: string[]): Promise<ClaimPair[]> {
  return tx.contradiction.findMany({
    where: {
      caseId,
      engine: { not: null },
      reviews: { none: {} },
      OR: [{ firstId: { in: claimIds } }, { secondId: { in: claimIds } }],
    },
    select: { firstId: true, secondId: true },
  });
}
