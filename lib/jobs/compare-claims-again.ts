import type { CaseWrite } from "@/lib/events/write-in-case";
import { queueComparing } from "@/lib/jobs/queue-comparing";

/**
 * Has claims compared anew that have no new version: those that are back after they were rejected or withdrawn, with what came in the meantime, and those
 * of whose speaker or source something was changed that comparing rests on.
 */
export async function compareClaimsAgain(
  { tx, caseId, analyst }: CaseWrite,
  claimIds: string[],
): Promise<void> {
  const claims = await tx.claim.findMany({
    where: { caseId, id: { in: claimIds } },
    select: { id: true, sourceId: true },
  });
  const sources = new Set(claims.map(({ sourceId }) => sourceId));
  for (const sourceId of sources) {
    const again = claims.filter((claim) => claim.sourceId === sourceId).map(({ id }) => id);
    await queueComparing(tx, { caseId, sourceId, again, requestedById: analyst.id });
  }
}
