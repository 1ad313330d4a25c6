"use client";

import { useState, useTransition } from "react";
import type { ExtractionActions } from "@/components/sources/extraction-actions";
import { isReading } from "@/components/sources/is-reading";
import { describeReading } from "@/components/sources/reader/describe-reading";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import { useAskWhile } from "@/components/ui/use-ask-while";
import { useQuietRefresh } from "@/components/ui/use-quiet-refresh";
import type { Failure, Outcome } from "@/lib/outcome";
import type { SourceExtraction } from "@/lib/work/get-extraction";

/** What to do after a reading that has ended. */
const AGAIN: Partial<Record<SourceExtraction["state"], string>> = {
  none: "Read it",
  cancelled: "Read it",
  failed: "Try again",
  done: "Read again",
};

/** What stands in the way of claims is a notice, the rest a quiet line. */
const LOOKS = {
  plain: "px-3 text-ink-3",
  skipped: "rounded-lg border border-line bg-sunk px-3 py-2 text-ink-2",
  failed: "rounded-lg border border-bad/40 bg-bad-soft px-3 py-2 text-bad",
};

/** How the reading of this source for claims stands; it follows by itself while one goes on. */
export function ReadingStatus({
  caseId,
  sourceId,
  reading,
  isFirst,
  actions,
}: {
  caseId: string;
  sourceId: string;
  reading: SourceExtraction;
  /** Nothing was found in it before. */
  isFirst: boolean;
  actions: ExtractionActions;
}) {
  const [isDrawing, refresh] = useQuietRefresh();
  // Not while the page is drawn anew: that would begin again with each answer, and never end on a slow machine.
  useAskWhile<SourceExtraction>(
    isReading(reading) && !isDrawing,
    `/cases/${caseId}/sources/${sourceId}/extraction`,
    (now) => isReading(now) || refresh(),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const run = (work: () => Promise<Outcome<unknown>>) => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(work());
      setFailure(outcome.ok ? null : outcome);
    });
  };
  const { jobId, state, skipped } = reading;
  const stoppable = isReading(reading) ? jobId : null;
  const label = stoppable ? "Stop" : AGAIN[state];
  const look = state === "failed" ? "failed" : state === "done" && skipped ? "skipped" : "plain";
  return (
    <div className="mb-2.5 grid gap-2">
      <div className={classNames("flex items-center gap-2 text-sm", LOOKS[look])}>
        {isReading(reading) ? (
          <span
            aria-hidden="true"
            className="size-3 shrink-0 rounded-full border-2 border-line-strong border-t-accent motion-safe:animate-spin"
          />
        ) : null}
        <p role="status" aria-label="Reading for claims" className="min-w-0 flex-1">
          {describeReading(reading, isFirst)}
        </p>
        {/* One button, so that the focus stays on it. */}
        {label ? (
          <Button
            size="small"
            variant={stoppable || state === "done" ? "quiet" : "plain"}
            aria-disabled={pending}
            onClick={() =>
              run(() => (stoppable ? actions.cancel(caseId, stoppable) : actions.request(caseId, sourceId)))
            }
          >
            {label}
          </Button>
        ) : null}
      </div>
      <FormFailure outcome={failure} />
    </div>
  );
}
