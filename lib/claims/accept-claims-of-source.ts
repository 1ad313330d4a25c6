import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Accepts all claims of a source that are suggested when it comes to it, as one action with one event, so that one undo
 * takes all of it back.
 *
 * @returns how many were accepted, and the event's number; null when there were none.
 * @throws NotFound when the source isn't in the case or the analyst is no member.
 */
export async function acceptClaimsOfSource(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
): Promise<Outcome<{ event: number | null; accepted: number }>> {
  return writeInCase<{ event: number | null; accepted: number }>(analyst, caseId, async ({ tx, append }) => {
    const source = isUuid(sourceId)
      ? await tx.source.findUnique({ where: { caseId_id: { caseId, id: sourceId } }, select: { id: true } })
      : null;
    if (!source) throw new NotFound("This source");
    const suggested = await tx.claim.findMany({
      where: { caseId, sourceId, state: "suggested" },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    if (suggested.length === 0) return ok({ event: null, accepted: 0 });
    const claims = suggested.map(({ id }) => id);
    await tx.claim.updateMany({ where: { caseId, id: { in: claims } }, data: { state: "accepted" } });
    const event = await append({
      kind: "source.claims-accepted",
      targetId: sourceId,
      before: { state: "suggested" },
      after: { state: "accepted", claims },
    });
    return ok({ event, accepted: claims.length });
  });
}
