import { describeVerdict } from "@/components/queue/describe-decision";
import type { QueueActions } from "@/components/queue/queue-actions";
import { UndoDecision } from "@/components/reviews/undo-decision";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { DecisionView } from "@/lib/reviews/decision";

/** What was decided, by whom and when, and why. */
export function DecisionFacts({
  decision: { verdict, reason, rationale, analyst, createdAt, undone },
}: {
  decision: DecisionView;
}) {
  return (
    <>
      <p className="text-sm text-ink-2">
        <span className={undone ? "line-through" : undefined}>{describeVerdict(verdict, reason)}</span> by{" "}
        {analyst.name}, <DateTime at={createdAt} className="tabular-nums" />
      </p>
      {rationale ? (
        <p className="text-sm break-words whitespace-pre-line text-ink-2">
          <q>{rationale}</q>
        </p>
      ) : null}
    </>
  );
}

/** The button that takes a decision back, or who has done so. */
export function UndoOrUndone({
  caseId,
  decision: { id, first, undone },
  undo,
}: {
  caseId: string;
  decision: DecisionView;
  undo: QueueActions["undo"];
}) {
  if (!undone) return <UndoDecision {...{ caseId, undo }} decisionId={id} headline={first.headline} />;
  return (
    <p className="text-sm text-ink-3">
      <Chip>undone</Chip> by {undone.analyst.name}, <DateTime at={undone.at} />
    </p>
  );
}
