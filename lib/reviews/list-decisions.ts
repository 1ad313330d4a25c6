import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { isUuid } from "@/lib/db/is-uuid";
import type { DecisionView } from "@/lib/reviews/decision";
import { loadDecisions } from "@/lib/reviews/load-decisions";

/** A page of what was settled; `next` is the cursor of the page after it, null on the last one. */
export type DecisionPage = { decisions: DecisionView[]; next: string | null };

/**
 * The decisions of a case, newest first, those that were undone among them. An undoing is no line of its own.
 *
 * @param page.after the cursor: decisions older than the one it names.
 * @throws NotFound when the analyst is no member.
 */
export async function listDecisions(
  analyst: Analyst,
  caseId: string,
  { after, limit = 50 }: { after?: string; limit?: number } = {},
): Promise<DecisionPage> {
  await requireMember(analyst, caseId);
  const older = after && isUuid(after) ? { id: { lt: after } } : {};
  const found = await loadDecisions(caseId, older, limit + 1);
  const decisions = found.slice(0, limit);
  return { decisions, next: found.length > limit ? (decisions.at(-1)?.id ?? null) : null };
}

/**
 * The newest decision of this analyst that stands: what an undo by key takes back. Null when there is none.
 *
 * @throws NotFound when the analyst is no member.
 */
export async function findLastDecision(analyst: Analyst, caseId: string): Promise<DecisionView | null> {
  await requireMember(analyst, caseId);
  const [decision] = await loadDecisions(caseId, { analystId: analyst.id, undoneBy: { is: null } }, 1);
  return decision ?? null;
}
