"use client";

import { useState, useTransition } from "react";
import { describeRun } from "@/components/sources/describe-run";
import type { ExtractionActions } from "@/components/sources/extraction-actions";
import { isReading } from "@/components/sources/is-reading";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { ProgressBar } from "@/components/ui/progress-bar";
import { reached } from "@/components/ui/reach";
import { useAskWhile } from "@/components/ui/use-ask-while";
import { useQuietRefresh } from "@/components/ui/use-quiet-refresh";
import type { Failure, Outcome } from "@/lib/outcome";
import type { CaseRun } from "@/lib/work/find-case-run";

type Run = Omit<CaseRun, "startedAt" | "finishedAt">;

/** The reading of all sources of a case for claims: asked for here, followed while it goes on, and stopped. */
export function CaseReading({
  caseId,
  run: given,
  actions,
}: {
  caseId: string;
  /** The newest, or null when there was none. */
  run: Run | null;
  actions: ExtractionActions;
}) {
  const [seen, setSeen] = useState<Run | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const [isDrawing, refresh] = useQuietRefresh();
  const goesOn = given !== null && isReading(given);
  // Not while the page is drawn anew: that would begin again with each answer, and never end on a slow machine.
  useAskWhile<Run | null>(goesOn && !isDrawing, `/cases/${caseId}/extraction`, (now) => {
    setSeen(now);
    if (!now || !isReading(now)) refresh();
  });
  const run = goesOn && seen?.jobId === given.jobId ? seen : given;
  const work = (asked: () => Promise<Outcome<unknown>>) => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(asked());
      setFailure(outcome.ok ? null : outcome);
    });
  };
  return (
    <section aria-label="Reading for claims" className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2">
        <p role="status" className="min-w-0 flex-1 basis-60 tabular-nums">
          {run ? describeRun(run) : "Each source is read for claims when it is captured."}
        </p>
        {run && goesOn ? (
          <ProgressBar
            label="Sources read"
            value={run.done}
            max={Math.max(run.total, 1)}
            className="basis-40"
          />
        ) : null}
        {/* One button, so that the focus stays on it. */}
        <Button
          size="small"
          aria-disabled={pending}
          onClick={() =>
            work(() => (run && goesOn ? actions.cancel(caseId, run.jobId) : actions.request(caseId)))
          }
        >
          {run && goesOn ? "Stop" : "Read all sources again"}
        </Button>
      </div>
      <FormFailure outcome={failure} />
    </section>
  );
}
