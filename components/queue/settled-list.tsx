import Link from "next/link";
import { DecisionFacts, UndoOrUndone } from "@/components/queue/decision-facts";
import { counted } from "@/components/queue/describe-decision";
import type { QueueActions } from "@/components/queue/queue-actions";
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
        const { id, pairs, first } = decision;
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
                  <Link
                    href={`${caseHref}/queue/settled/${id}`}
                    className="ml-2 font-sans text-sm font-normal text-ink-2 underline decoration-line-strong underline-offset-2 hover:decoration-current"
                  >
                    and {counted(pairs - 1, "more pair")}
                  </Link>
                ) : null}
              </p>
              <DecisionFacts decision={decision} />
            </div>
            <UndoOrUndone {...{ caseId, decision, undo }} />
          </li>
        );
      })}
    </ol>
  );
}
