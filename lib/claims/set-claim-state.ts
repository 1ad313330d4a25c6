import type { Analyst } from "@/lib/accounts/analyst";
import type { ClaimState } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";
import type { EventKind } from "@/lib/events/event";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

/** Which state each claim that may be moved comes to. */
type Moves = Partial<Record<ClaimState, ClaimState>>;

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
  { from, kind }: { from: Moves; kind: EventKind },
): Promise<Outcome<{ event: number | null }>> {
  return writeInCase<{ event: number | null }>(analyst, caseId, async (write) => {
    const moved = await moveClaim(write, claimId, from);
    if (!moved.ok || moved.value === null) return moved.ok ? ok({ event: null }) : moved;
    const { before, after } = moved.value;
    const event = await write.append({
      kind,
      targetId: claimId,
      before: { state: before },
      after: { state: after },
    });
    return ok({ event });
  });
}

/**
 * `setClaimState` within a running write, whose event the caller appends.
 *
 * @returns the states before and after; null when it is there already.
 */
export async function moveClaim(
  { tx, caseId }: CaseWrite,
  claimId: string,
  from: Moves,
): Promise<Outcome<{ before: ClaimState; after: ClaimState } | null>> {
  const where = { caseId_id: { caseId, id: claimId } };
  const claim = isUuid(claimId) ? await tx.claim.findUnique({ where, select: { state: true } }) : null;
  if (!claim) throw new NotFound("This claim");
  const goals = Object.values(from);
  const to = from[claim.state];
  if (to) {
    await tx.claim.update({ where, data: { state: to } });
    return ok({ before: claim.state, after: to });
  }
  if (goals.includes(claim.state)) return ok(null);
  return fail("invalid", `A claim that is ${claim.state} can't become ${goals.join(" or ")}.`);
}
