"use client";

import { SETTLE_BAR } from "@/components/sources/reader/use-follow";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import { ProgressBar } from "@/components/ui/progress-bar";

/**
 * How far the suggestions of a source are settled, with what can be done with all of them. Where the claims stand below the
 * text it stays at the bottom of the screen, so that nobody has to settle without seeing what came of it.
 */
export function SettleBar({
  settled,
  total,
  done,
  canUndo,
  isSettling,
  byClaim,
  onMove,
  onAcceptAll,
  onUndo,
}: {
  settled: number;
  /** The claims that an engine found; none: there is nothing to show. */
  total: number;
  /** What was settled last, in words. */
  done: string;
  canUndo: boolean;
  /** What was settled is not yet on the server, or not yet drawn. */
  isSettling: boolean;
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
      id={SETTLE_BAR}
      aria-label="Settling"
      aria-busy={isSettling}
      className="mb-2.5 flex flex-wrap items-center gap-x-2.5 gap-y-1.5 bg-sunk px-3 py-2 text-sm text-ink-2 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:mb-0 max-md:border-t max-md:border-line-strong md:sticky md:top-0 md:z-10 md:rounded-[10px] md:shadow-[0_0_0_6px_var(--paper)]"
    >
      <p className="whitespace-nowrap tabular-nums">
        <b className="font-medium text-ink">
          {settled} of {total}
        </b>{" "}
        settled
      </p>
      <ProgressBar label="Settled" value={settled} max={total} />
      <span className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          aria-label="Previous claim"
          title="Previous claim"
          keys={keys.previous}
          className={classNames("min-w-14", !byClaim && "[&_kbd]:hidden")}
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          size="small"
          aria-label="Next claim"
          title="Next claim"
          keys={keys.next}
          className={classNames("min-w-14", !byClaim && "[&_kbd]:hidden")}
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        {waiting > 0 ? (
          <Button size="small" onClick={onAcceptAll}>
            Accept all ({waiting})
          </Button>
        ) : null}
      </span>
      <p className="flex w-full items-center gap-2">
        <span className="min-w-0 flex-1">
          {done || (canUndo ? "Your last settling" : "What you settle can be undone.")}
        </span>
        <Button size="small" keys={keys.undo} disabled={!canUndo} onClick={onUndo}>
          Undo
        </Button>
      </p>
    </section>
  );
}
