"use client";

import type { Told } from "@/components/queue/use-decisions";

/** What was decided last and what comes next, told to those who can't see it too; with the way back. */
export function QueueStatus({ told: { text, undoable }, onUndo }: { told: Told; onUndo: () => void }) {
  return (
    <div className="flex min-w-0 items-baseline gap-x-3 text-sm text-ink-2 md:pl-3">
      <p role="status" className="min-w-0 md:truncate">
        {text}
      </p>
      {undoable && text ? (
        <button type="button" className="whitespace-nowrap underline hover:text-ink" onClick={onUndo}>
          Undo this
        </button>
      ) : null}
    </div>
  );
}
