"use client";

import { Button } from "@/components/ui/button";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";

/** How far the suggestions of a source are settled, with what can be done with all of them. */
export function SettleBar({
  settled,
  total,
  canUndo,
  byClaim,
  onMove,
  onAcceptAll,
  onUndo,
}: {
  settled: number;
  /** The claims that an engine found; none: there is nothing to show. */
  total: number;
  canUndo: boolean;
  /** The keys for next and previous go by claim right now. */
  byClaim: boolean;
  onMove: (step: 1 | -1) => void;
  onAcceptAll: () => void;
  onUndo: () => void;
}) {
  const keys = { next: useKeyLabel("next"), previous: useKeyLabel("previous"), undo: useKeyLabel("undo") };
  if (total === 0) return null;
  const waiting = total - settled;
  return (
    <section
      aria-label="Settling"
      className="mb-2.5 flex flex-wrap items-center gap-x-2.5 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2"
    >
      <p className="whitespace-nowrap tabular-nums">
        <b className="font-medium text-ink">
          {settled} of {total}
        </b>{" "}
        settled
      </p>
      <progress
        aria-label="Settled"
        value={settled}
        max={total}
        className="h-1.5 min-w-12 flex-1 appearance-none overflow-hidden rounded-full bg-line accent-(--accent) [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      <span className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          aria-label="Previous claim"
          title="Previous claim"
          keys={byClaim ? keys.previous : undefined}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          size="small"
          aria-label="Next claim"
          title="Next claim"
          keys={byClaim ? keys.next : undefined}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        {canUndo ? (
          <Button size="small" keys={keys.undo} onClick={onUndo}>
            Undo
          </Button>
        ) : null}
        {waiting > 0 ? (
          <Button size="small" onClick={onAcceptAll}>
            Accept all ({waiting})
          </Button>
        ) : null}
      </span>
    </section>
  );
}
