"use client";

import { useState, useTransition } from "react";
import type { ComparingActions } from "@/components/contradictions/comparing-actions";
import { describeComparing } from "@/components/contradictions/describe-comparing";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { ProgressBar } from "@/components/ui/progress-bar";
import { reached } from "@/components/ui/reach";
import { useAskWhile } from "@/components/ui/use-ask-while";
import { useQuietRefresh } from "@/components/ui/use-quiet-refresh";
import type { Failure, Outcome } from "@/lib/outcome";
import type { CaseRun } from "@/lib/work/find-case-run";

type Run = Omit<CaseRun, "startedAt" | "finishedAt">;

/**
 * The comparing of all claims of a case, while it goes on, with how to stop it; and how to go on where it was stopped. Nothing when it
 * has come to its end.
 */
export function CaseComparing({
  caseId,
  run: given,
  engine,
  actions,
}: {
  caseId: string;
  /** The newest, or null when there was none. */
  run: Run | null;
  /** What compares, as people read it. */
  engine: string;
  actions: ComparingActions;
}) {
  const [seen, setSeen] = useState<Run | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const [isDrawing, refresh] = useQuietRefresh();
  const goesOn = given !== null && isOpen(given);
  useAskWhile<Run | null>(goesOn && !isDrawing, `/cases/${caseId}/comparing`, (now) => {
    setSeen(now);
    if (!now || !isOpen(now)) refresh();
  });
  const run = goesOn && seen?.jobId === given.jobId ? seen : given;
  if (!run) return null;
  const work = (asked: () => Promise<Outcome<unknown>>) => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(asked());
      setFailure(outcome.ok ? null : outcome);
    });
  };
  return (
    <section aria-label="Comparing claims" className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2">
        <p role="status" className="min-w-0 flex-1 basis-60 tabular-nums">
          {describeComparing(run, engine)}
        </p>
        {goesOn ? (
          <ProgressBar
            label="Claims compared"
            value={run.done}
            max={Math.max(run.total, 1)}
            className="basis-40"
          />
        ) : null}
        {/* One button, so that the focus stays on it. */}
        <Button
          size="small"
          aria-disabled={pending}
          onClick={() => work(() => (goesOn ? actions.cancel(caseId, run.jobId) : actions.request(caseId)))}
        >
          {goesOn ? "Stop" : "Compare the rest"}
        </Button>
      </div>
      <FormFailure outcome={failure} />
    </section>
  );
}

function isOpen({ state }: Run): boolean {
  return state === "queued" || state === "running";
}
