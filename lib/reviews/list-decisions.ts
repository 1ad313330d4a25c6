import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { loadContradictions } from "@/lib/contradictions/list-contradictions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";
import type { DecisionView } from "@/lib/reviews/decision";

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
  const rows = await loadDecisions(caseId, older, limit + 1);
  const decisions = await toViews(caseId, rows.slice(0, limit));
  return { decisions, next: rows.length > limit ? (decisions.at(-1)?.id ?? null) : null };
}

/**
 * The newest decision of this analyst that stands: what an undo by key takes back. Null when there is none.
 *
 * @throws NotFound when the analyst is no member.
 */
export async function findLastDecision(analyst: Analyst, caseId: string): Promise<DecisionView | null> {
  await requireMember(analyst, caseId);
  const rows = await loadDecisions(caseId, { analystId: analyst.id, undoneBy: { is: null } }, 1);
  const [decision] = await toViews(caseId, rows);
  return decision ?? null;
}

const BY = { createdAt: true, analyst: { select: { id: true, name: true } } } as const;

const SELECT = {
  id: true,
  ...BY,
  undoneBy: { select: BY },
  reviews: {
    select: { verdict: true, reason: true, rationale: true, contradictionId: true },
    orderBy: { id: "asc" },
    take: 1,
  },
  _count: { select: { reviews: true } },
} satisfies Prisma.DecisionSelect;

type DecisionRow = Prisma.DecisionGetPayload<{ select: typeof SELECT }>;

async function loadDecisions(
  caseId: string,
  where: Prisma.DecisionWhereInput,
  take: number,
): Promise<DecisionRow[]> {
  return db.decision.findMany({
    where: { caseId, undoesId: null, ...where },
    select: SELECT,
    orderBy: { id: "desc" },
    take,
  });
}

async function toViews(caseId: string, rows: DecisionRow[]): Promise<DecisionView[]> {
  const ids = rows.flatMap(({ reviews }) => reviews.map(({ contradictionId }) => contradictionId));
  const contradictions = await loadContradictions(caseId, [...new Set(ids)]);
  const headlines = new Map(contradictions.map(({ id, headline }) => [id, headline]));
  return rows.flatMap(({ reviews: [review], _count, undoneBy, ...decision }) => {
    // A decision without reviews isn't written; the type can't say so.
    if (!review) return [];
    const { contradictionId, ...given } = review;
    return {
      ...decision,
      ...given,
      pairs: _count.reviews,
      first: { contradictionId, headline: headlines.get(contradictionId) ?? "" },
      undone: undoneBy ? { at: undoneBy.createdAt, analyst: undoneBy.analyst } : null,
    };
  });
}
