import { UndoDecision, type UndoOnServer } from "@/components/reviews/undo-decision";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { ContradictionView } from "@/lib/contradictions/contradiction";
import { describeFinder } from "@/lib/contradictions/describe-finder";
import type { ReviewView } from "@/lib/reviews/list-reviews";
import { REASON } from "@/lib/reviews/reasons";

/**
 * Every verdict, newest first, those that count no more among them, and at the end who put the two claims together. What was edited
 * since is said at each, and each that counts can be undone, with all that was decided with it.
 */
export function ReviewLog({
  caseId,
  contradiction,
  reviews,
  undo,
}: {
  caseId: string;
  contradiction: ContradictionView;
  reviews: ReviewView[];
  undo: UndoOnServer;
}) {
  return (
    <ol className="text-sm">
      {reviews.map((review) => (
        <Row key={review.id} at={review.createdAt}>
          <b className="font-semibold">{review.analyst.name}</b>{" "}
          <Verdict review={review} pairs={review.decision.pairs} />
          {review.undone ? (
            <p className="mt-0.5 text-ink-3">
              <Chip>undone</Chip> by {review.undone.analyst.name}, <DateTime at={review.undone.at} />
            </p>
          ) : (
            <>
              {review.reopenedAt ? (
                <p className="mt-0.5 text-ink-3">
                  <Chip>opened again</Chip> by Gainsay, since a claim was edited,{" "}
                  <DateTime at={review.reopenedAt} />
                </p>
              ) : null}
              <EditedSince contradiction={contradiction} review={review} />
              {review.reopenedAt ? null : (
                <UndoDecision
                  {...{ caseId, undo }}
                  decisionId={review.decision.id}
                  headline={`${review.verdict} by ${review.analyst.name}`}
                />
              )}
            </>
          )}
        </Row>
      ))}
      <Row at={contradiction.createdAt}>
        <span className="inline-block first-letter:uppercase">{describeFinder(contradiction)}</span>
      </Row>
    </ol>
  );
}

/** A verdict as it was given; one that counts no more is struck through. From the queue it may have no rationale. */
function Verdict({
  review: { verdict, reason, rationale, undone, reopenedAt },
  pairs,
}: {
  review: ReviewView;
  pairs: number;
}) {
  const words = (
    <>
      {verdict}
      {reason ? (
        <>
          , <span title={REASON[reason].means}>{REASON[reason].label.toLowerCase()}</span>
        </>
      ) : null}
    </>
  );
  return (
    <>
      {undone || reopenedAt ? <s>{words}</s> : words}
      {pairs > 1 ? <span className="text-ink-3">, with {pairs - 1} more</span> : null}.
      {rationale ? (
        <>
          {" "}
          <q className="whitespace-pre-line">{rationale}</q>
        </>
      ) : null}
    </>
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
