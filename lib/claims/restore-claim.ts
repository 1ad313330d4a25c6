import type { Analyst } from "@/lib/accounts/analyst";
import { moveClaim } from "@/lib/claims/set-claim-state";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { compareClaimsAgain } from "@/lib/jobs/compare-claims-again";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Takes a withdrawn claim back in, as it was: one that an engine withdrew by itself was never accepted, and is suggested again,
 * like one that was rejected. Doing it twice changes nothing.
 *
 * @returns the event's number; null when nothing changed.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function restoreClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<Outcome<{ event: number | null }>> {
  return writeInCase<{ event: number | null }>(analyst, caseId, async (write) => {
    const withdrawn = (await isEnginesOwn(write, claimId)) ? "suggested" : "accepted";
    const moved = await moveClaim(write, claimId, { withdrawn, rejected: "suggested" });
    if (!moved.ok || moved.value === null) return moved.ok ? ok({ event: null }) : moved;
    const { before, after } = moved.value;
    await compareClaimsAgain(write, [claimId]);
    const event = await write.append({
      kind: "claim.restored",
      targetId: claimId,
      before: { state: before },
      after: { state: after },
    });
    return ok({ event });
  });
}

/** Whether an engine found it, and no analyst ever withdrew it. */
async function isEnginesOwn({ tx, caseId }: CaseWrite, claimId: string): Promise<boolean> {
  if (!isUuid(claimId)) return false;
  const where = { caseId_id: { caseId, id: claimId } };
  const claim = await tx.claim.findUnique({ where, select: { engine: true } });
  if (!claim?.engine) return false;
  const byAnalyst = { caseId, targetType: "claim", targetId: claimId, kind: "claim.withdrawn" };
  return (await tx.event.findFirst({ where: byAnalyst, select: { number: true } })) === null;
}
