import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import { loadContradictions } from "@/lib/contradictions/list-contradictions";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";
import type { DecisionView } from "@/lib/reviews/decision";
import { loadDecisions } from "@/lib/reviews/load-decisions";

/** A decision with a page of its pairs; `next` is the cursor of the page after it, null on the last one. */
export type DecisionWithPairs = {
  decision: DecisionView;
  contradictions: ContradictionView[];
  next: string | null;
};

/**
 * A decision and the pairs that it was about, as they stand now, in the order in which they were decided.
 *
 * @param page.after the cursor: pairs behind the one whose review it names. One that isn't an id begins at the top.
 * @throws NotFound when the analyst is no member, or no such decision is in the case.
 */
export async function getDecision(
  analyst: Analyst,
  caseId: string,
  decisionId: string,
  { after, limit = 50 }: { after?: string; limit?: number } = {},
): Promise<DecisionWithPairs> {
  await requireMember(analyst, caseId);
  const [decision] = isUuid(decisionId) ? await loadDecisions(caseId, { id: decisionId }, 1) : [];
  if (!decision) throw new NotFound("This decision");
  const behind = after && isUuid(after) ? { id: { gt: after } } : {};
  const reviews = await db.review.findMany({
    where: { caseId, decisionId, ...behind },
    select: { id: true, contradictionId: true },
    orderBy: { id: "asc" },
    take: limit + 1,
  });
  const shown = reviews.slice(0, limit);
  return {
    decision,
    contradictions: await loadContradictions(
      caseId,
      shown.map(({ contradictionId }) => contradictionId),
    ),
    next: reviews.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
