import type { QuoteToFind } from "@/lib/claims/reanchor/reanchor-quotes";
import type { Tx } from "@/lib/db/client";

/** The quotes of the claims of a source that stand, in their newest versions; rejected and withdrawn ones aren't looked for. */
export async function listQuotesOfSource(tx: Tx, caseId: string, sourceId: string): Promise<QuoteToFind[]> {
  const claims = await tx.claim.findMany({
    where: { caseId, sourceId, state: { in: ["accepted", "suggested"] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          quotes: {
            orderBy: { position: "asc" },
            select: { position: true, exact: true, prefix: true, suffix: true, start: true, end: true },
          },
        },
      },
    },
  });
  return claims.flatMap(({ id, versions }) =>
    (versions[0]?.quotes ?? []).map(({ position, ...quote }) => ({ claimId: id, position, quote })),
  );
}
