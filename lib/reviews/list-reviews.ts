import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { whatChanged } from "@/lib/claims/what-changed";
import { db } from "@/lib/db/client";
import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";
import { REVIEW_SELECT, type ReviewRow } from "@/lib/reviews/review";

/** A verdict as the log of a contradiction shows it. */
export type ReviewView = {
  id: string;
  verdict: Verdict;
  reason: DismissalReason | null;
  rationale: string;
  createdAt: Date;
  analyst: { id: string; name: string };
  /** What it was given in, and how many pairs that was about. */
  decision: { id: string; pairs: number };
  /** Who took it back, and when: it counts no more. Null while it counts. */
  undone: { at: Date; analyst: { id: string; name: string } } | null;
  /** When the engine opened the pair again since a claim was edited: the verdict counts no more. Null while it counts. */
  reopenedAt: Date | null;
  /** By claim id: what was edited in it since this verdict. A claim that wasn't edited is left out. */
  editedSince: { claimId: string; changes: string[] }[];
};

/**
 * All reviews of a contradiction, newest first, those that were undone among them.
 *
 * @throws NotFound when the contradiction isn't in this case, or the analyst is no member.
 */
export async function listReviews(
  analyst: Analyst,
  caseId: string,
  contradictionId: string,
): Promise<ReviewView[]> {
  await requireMember(analyst, caseId);
  if (!isUuid(contradictionId)) throw new NotFound("This contradiction");
  const contradiction = await db.contradiction.findUnique({
    where: { caseId_id: { caseId, id: contradictionId } },
    select: {
      first: { select: CURRENT },
      second: { select: CURRENT },
      reviews: { select: REVIEW_SELECT, orderBy: [{ createdAt: "desc" }, { id: "desc" }] },
    },
  });
  if (!contradiction) throw new NotFound("This contradiction");
  const { reviews, first, second } = contradiction;
  return reviews.map((review) => toReviewView(review, first.versions[0], second.versions[0]));
}

const CURRENT = {
  versions: { select: REVIEW_SELECT.first.select, orderBy: { number: "desc" }, take: 1 },
} as const;

type Version = ReviewRow["first"];

function toReviewView(row: ReviewRow, first: Version | undefined, second: Version | undefined): ReviewView {
  const { firstId, secondId, first: judgedFirst, second: judgedSecond, decision, reopening, ...review } = row;
  const { undoneBy } = decision;
  const edited = (claimId: string, judged: Version, now: Version | undefined) =>
    now && now.number > judged.number ? [{ claimId, changes: whatChanged(judged, now) }] : [];
  return {
    ...review,
    decision: { id: decision.id, pairs: decision._count.reviews },
    reopenedAt: reopening?.createdAt ?? null,
    undone: undoneBy ? { at: undoneBy.createdAt, analyst: undoneBy.analyst } : null,
    editedSince: [...edited(firstId, judgedFirst, first), ...edited(secondId, judgedSecond, second)],
  };
}
