import type { Analyst } from "@/lib/accounts/analyst";
import type { ClaimState } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";
import type { EventKind } from "@/lib/events/event";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

/** `from` says which state each claim that may be moved comes to. */
type Change = { from: Partial<Record<ClaimState, ClaimState>>; kind: EventKind };

/**
 * Moves a claim from one state to another, with its event; a claim that is there already stays as it is.
 *
 * @returns the event's number; null when nothing changed.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function setClaimState(
  analyst: Analyst,
  caseId: string,
  claimId: string,
  { from, kind }: Change,
): Promise<Outcome<{ event: number | null }>> {
  return writeInCase<{ event: number | null }>(analyst, caseId, async ({ tx, append }) => {
    const where = { caseId_id: { caseId, id: claimId } };
    const claim = isUuid(claimId) ? await tx.claim.findUnique({ where, select: { state: true } }) : null;
    if (!claim) throw new NotFound("This claim");
    const goals = Object.values(from);
    const to = from[claim.state];
    if (!to) {
      if (goals.includes(claim.state)) return ok({ event: null });
      return fail("invalid", `A claim that is ${claim.state} can't become ${goals.join(" or ")}.`);
    }
    await tx.claim.update({ where, data: { state: to } });
    const event = await append({
      kind,
      targetId: claimId,
      before: { state: claim.state },
      after: { state: to },
    });
    return ok({ event });
  });
}
