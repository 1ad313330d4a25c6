import { loadContradictions } from "@/lib/contradictions/list-contradictions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { DecisionView } from "@/lib/reviews/decision";

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

/** The decisions of a case that match, newest first; an undoing is none. For reads that have checked membership. */
export async function loadDecisions(
  caseId: string,
  where: Prisma.DecisionWhereInput,
  take: number,
): Promise<DecisionView[]> {
  const rows = await db.decision.findMany({
    where: { caseId, undoesId: null, ...where },
    select: SELECT,
    orderBy: { id: "desc" },
    take,
  });
  return toViews(caseId, rows);
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
