import type { RecordReview } from "@/components/contradictions/contradiction-actions";
import { ReviewBox } from "@/components/reviews/review-box";
import { ReviewLog } from "@/components/reviews/review-log";
import type { UndoOnServer } from "@/components/reviews/undo-decision";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import type { ReviewView } from "@/lib/reviews/list-reviews";
import { REASON, REASONS } from "@/lib/reviews/reasons";

/** Where a contradiction is judged, and how it was judged before. */
export function ReviewSection({
  caseId,
  contradiction,
  reviews,
  record,
  undo,
}: {
  caseId: string;
  contradiction: ContradictionView;
  reviews: ReviewView[];
  record: RecordReview;
  undo: UndoOnServer;
}) {
  const { id, a, b } = contradiction;
  return (
    <section
      id="reviews"
      aria-labelledby="review-heading"
      className="break-inside-avoid rounded-[10px] border border-line bg-card px-4 py-3.5"
    >
      <h2 id="review-heading" className="mb-2.5 text-sm text-ink-2">
        Review
      </h2>
      <ReviewBox
        caseId={caseId}
        contradictionId={id}
        seen={{ [a.claim.id]: a.claim.version, [b.claim.id]: b.claim.version }}
        reasons={REASONS.map((reason) => ({ reason, ...REASON[reason] }))}
        record={record}
      />
      <ReviewLog {...{ caseId, contradiction, reviews, undo }} />
    </section>
  );
}
