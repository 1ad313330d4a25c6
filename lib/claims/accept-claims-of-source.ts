import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Accepts those claims of a source that the analyst had before them and that are still suggested, as one action with one event,
 * so that one undo takes all of it back. What was suggested since then waits: nobody accepts what they haven't seen.
 *
 * @param shown the ids of those claims; as they come from a browser, any that aren't the source's count as nothing.
 * @returns how many were accepted, and the event's number; null when there were none.
 * @throws NotFound when the source isn't in the case or the analyst is no member.
 */
export async function acceptClaimsOfSource(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
  shown: string[],
): Promise<Outcome<{ event: number | null; accepted: number }>> {
  const seen = new Set(Array.isArray(shown) ? shown : []);
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
    const claims = suggested.map(({ id }) => id).filter((id) => seen.has(id));
    if (claims.length === 0) return ok({ event: null, accepted: 0 });
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
