import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import type { ReviewView } from "@/lib/reviews/list-reviews";
import { REASON } from "@/lib/reviews/reasons";

/** Every verdict, newest first, and at the end who linked the two claims. What was edited since is said at each. */
export function ReviewLog({
  contradiction,
  reviews,
}: {
  contradiction: ContradictionView;
  reviews: ReviewView[];
}) {
  return (
    <ol className="text-sm">
      {reviews.map((review) => (
        <Row key={review.id} at={review.createdAt}>
          <b className="font-semibold">{review.analyst.name}</b> {review.verdict}
          {review.reason ? (
            <>
              , <span title={REASON[review.reason].means}>{REASON[review.reason].label.toLowerCase()}</span>
            </>
          ) : null}
          . <q className="whitespace-pre-line">{review.rationale}</q>
          <EditedSince contradiction={contradiction} review={review} />
        </Row>
      ))}
      <Row at={contradiction.createdAt}>
        Linked by <b className="font-semibold">{contradiction.foundBy}</b>
      </Row>
    </ol>
  );
}

function Row({ at, children }: { at: Date; children: React.ReactNode }) {
  return (
    <li className="grid gap-x-2.5 border-t border-line py-[7px] sm:grid-cols-[92px_1fr]">
      <DateTime at={at} className="text-ink-3 tabular-nums" />
      <div className="min-w-0 break-words">{children}</div>
    </li>
  );
}

function EditedSince({ contradiction, review }: { contradiction: ContradictionView; review: ReviewView }) {
  const { a, b } = contradiction;
  const sides = [a, b].flatMap(({ tag, claim }) => {
    const edited = review.editedSince.find(({ claimId }) => claimId === claim.id);
    return edited ? [{ tag, changes: edited.changes }] : [];
  });
  if (sides.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-2 gap-y-1">
      <Chip tone="warn">Edited since this verdict</Chip>
      {sides.map(({ tag, changes }) => (
        <span key={tag} className="text-ink-2">
          <b className="font-semibold">{tag}</b>:{" "}
          {changes.join("; ") || "details that the verdict doesn't rest on"}
        </span>
      ))}
    </div>
  );
}
