import type { ClaimView } from "@/lib/claims/claim";
import type { Facts } from "@/lib/events/event";
import type { CaseWrite } from "@/lib/events/write-in-case";

/**
 * Accepts a claim within a running write that uses it: who edits or links a suggestion takes it for right. Answers with the
 * event's number, by which that can be undone; null when it isn't a suggestion.
 *
 * @param by what the event keeps besides the new state, as the decision that accepted it.
 */
export async function acceptIfSuggested(
  { tx, caseId, append }: CaseWrite,
  { id, state }: Pick<ClaimView, "id" | "state">,
  by: Facts = {},
): Promise<number | null> {
  if (state !== "suggested") return null;
  await tx.claim.update({ where: { caseId_id: { caseId, id } }, data: { state: "accepted" } });
  return append({
    kind: "claim.accepted",
    targetId: id,
    before: { state },
    after: { state: "accepted", ...by },
  });
}
