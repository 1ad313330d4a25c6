import type { Analyst } from "@/lib/accounts/analyst";
import { listCopiesOfClaim } from "@/lib/claims/list-copies-of-claim";
import { moveClaim } from "@/lib/claims/set-claim-state";
import { writeInCase } from "@/lib/events/write-in-case";
import { type Outcome, ok } from "@/lib/outcome";

/**
 * Rejects a suggested claim: it stays with its history, is no longer marked, and isn't suggested again. The same suggestion in
 * other sources with the very same text is rejected with it. Doing it twice changes nothing. A claim that was accepted is
 * withdrawn instead.
 *
 * @returns the event's number, by which all of it can be undone; null when it was rejected already.
 * @throws NotFound when the claim isn't in the case or the analyst is no member.
 */
export async function rejectClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<Outcome<{ event: number | null }>> {
  return writeInCase<{ event: number | null }>(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const moved = await moveClaim(write, claimId, { suggested: "rejected" });
    if (!moved.ok || moved.value === null) return moved.ok ? ok({ event: null }) : moved;
    const copies = await listCopiesOfClaim(tx, caseId, claimId);
    await tx.claim.updateMany({ where: { caseId, id: { in: copies } }, data: { state: "rejected" } });
    const [before, after] = [{ state: "suggested" }, { state: "rejected" }];
    // Each has it in its own history. The one that was looked at comes last, and its number stands for all.
    for (const copy of copies) {
      await append({ kind: "claim.rejected", targetId: copy, before, after: { ...after, copyOf: claimId } });
    }
    const facts = copies.length > 0 ? { ...after, copies } : after;
    return ok({ event: await append({ kind: "claim.rejected", targetId: claimId, before, after: facts }) });
  });
}
