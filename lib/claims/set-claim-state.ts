import type { Analyst } from "@/lib/accounts/analyst";
import type { ClaimState } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";
import type { EventKind } from "@/lib/events/event";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

type Change = { from: ClaimState; to: ClaimState; kind: EventKind };

/**
 * Moves a claim from one state to another, with its event; a claim that is there already stays as it is.
 *
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function setClaimState(
  analyst: Analyst,
  caseId: string,
  claimId: string,
  { from, to, kind }: Change,
): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const where = { caseId_id: { caseId, id: claimId } };
    const claim = isUuid(claimId) ? await tx.claim.findUnique({ where, select: { state: true } }) : null;
    if (!claim) throw new NotFound("This claim");
    if (claim.state === to) return ok();
    if (claim.state !== from) return fail("invalid", `A claim that is ${claim.state} can't become ${to}.`);
    await tx.claim.update({ where, data: { state: to } });
    await append({ kind, targetId: claimId, before: { state: from }, after: { state: to } });
    return ok();
  });
}
