import Link from "next/link";
import { counted, describeVerdict } from "@/components/queue/describe-decision";
import type { QueueActions } from "@/components/queue/queue-actions";
import { UndoDecision } from "@/components/reviews/undo-decision";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import type { DecisionView } from "@/lib/reviews/decision";

/** Decisions, newest first: what was decided of what, by whom and when, and whether it was undone. */
export function SettledList({
  caseId,
  caseHref,
  decisions,
  undo,
}: {
  caseId: string;
  caseHref: string;
  decisions: DecisionView[];
  undo: QueueActions["undo"];
}) {
  return (
    <ol aria-label="Decisions" className="overflow-hidden rounded-[10px] border border-line bg-card">
      {decisions.map((decision) => {
        const { id, createdAt, analyst, verdict, reason, rationale, pairs, first, undone } = decision;
        return (
          <li
            key={id}
            className="grid items-start gap-x-4 gap-y-1 border-t border-line px-3 py-2.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="min-w-0">
              <p className="font-serif text-[16px] leading-snug font-semibold">
                <Link
                  href={`${caseHref}/contradictions/${first.contradictionId}`}
                  className="hover:underline"
                >
                  {first.headline}
                </Link>
                {pairs > 1 ? (
                  <span className="ml-2 font-sans text-sm font-normal text-ink-3">
                    and {counted(pairs - 1, "more pair")}
                  </span>
                ) : null}
              </p>
              <p className="text-sm text-ink-2">
                <span className={undone ? "line-through" : undefined}>
                  {describeVerdict(verdict, reason)}
                </span>{" "}
                by {analyst.name}, <DateTime at={createdAt} className="tabular-nums" />
              </p>
              {rationale ? (
                <p className="text-sm break-words whitespace-pre-line text-ink-2">
                  <q>{rationale}</q>
                </p>
              ) : null}
            </div>
            {undone ? (
              <p className="text-sm text-ink-3">
                <Chip>undone</Chip> by {undone.analyst.name}, <DateTime at={undone.at} />
              </p>
            ) : (
              <UndoDecision {...{ caseId, undo }} decisionId={id} headline={first.headline} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
