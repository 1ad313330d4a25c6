import { appendEvents } from "@/lib/events/append-events";
import type { CaseWrite } from "@/lib/events/write-in-case";

/** Withdraws the claims of an import that stand, each with its event; answers how many. */
export async function setClaimsWithdrawn(write: CaseWrite, importId: string): Promise<number> {
  const { tx, caseId } = write;
  const claims = await tx.claim.findMany({
    where: { caseId, importId, state: "accepted" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  await tx.claim.updateMany({
    where: { caseId, importId, state: "accepted" },
    data: { state: "withdrawn" },
  });
  const events = claims.map(({ id }) => ({
    kind: "claim.withdrawn" as const,
    targetId: id,
    before: { state: "accepted" },
    after: { state: "withdrawn" },
  }));
  await appendEvents(write.tx, write.analyst, write.caseId, events);
  return claims.length;
}
