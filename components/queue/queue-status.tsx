"use client";

import type { Told } from "@/components/queue/use-decisions";
import { FormFailure } from "@/components/ui/form-failure";

/** What was decided last and what comes next, told to those who can't see it too; with the way back, and why something was refused. */
export function QueueStatus({
  told: { text, failure, undoable },
  onUndo,
}: {
  told: Told;
  onUndo: () => void;
}) {
  return (
    <div className={text ? "mb-2.5 grid gap-2" : undefined}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-2">
        <p role="status" className="min-w-0">
          {text}
        </p>
        {undoable && text ? (
          <button type="button" className="underline hover:text-ink" onClick={onUndo}>
            Undo this
          </button>
        ) : null}
      </div>
      <FormFailure outcome={failure} />
    </div>
  );
}
