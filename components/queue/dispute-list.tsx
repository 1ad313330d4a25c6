"use client";

import type { QueuePair } from "@/components/queue/queue-pair";
import { shownDisputes } from "@/components/queue/wanted-pairs";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useKeyLabel } from "@/components/ui/keys/keys-provider";
import type { Dispute } from "@/lib/contradictions/disputes/dispute";

/** The disputes around the open one, in the order in which they come, and where among all of them that is. */
export function DisputeList({
  disputes,
  at,
  pairs,
  onOpen,
  onMove,
}: {
  disputes: readonly Dispute[];
  at: number;
  pairs: ReadonlyMap<string, QueuePair>;
  onOpen: (pairId: string) => void;
  onMove: (by: 1 | -1) => void;
}) {
  const [nextKey, previousKey] = [useKeyLabel("next"), useKeyLabel("previous")];
  return (
    <nav aria-label="Disputes" className="mb-4">
      <ol>
        {shownDisputes(disputes.length, at).map((place) => {
          const dispute = disputes[place];
          return dispute ? (
            <li key={dispute.key}>
              <Row
                {...{ dispute, current: place === at, pair: pairs.get(dispute.key) }}
                onOpen={() => onOpen(dispute.key)}
              />
            </li>
          ) : null;
        })}
      </ol>
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        <Button
          size="small"
          keys={previousKey}
          aria-keyshortcuts={previousKey}
          disabled={at === 0}
          aria-label="Previous dispute"
          onClick={() => onMove(-1)}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          size="small"
          keys={nextKey}
          aria-keyshortcuts={nextKey}
          disabled={at >= disputes.length - 1}
          aria-label="Next dispute"
          onClick={() => onMove(1)}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        <span className="ml-auto text-sm text-ink-3 tabular-nums">
          {at + 1} of {disputes.length}
        </span>
      </div>
    </nav>
  );
}

function Row({
  dispute,
  pair,
  current,
  onOpen,
}: {
  dispute: Dispute;
  pair: QueuePair | undefined;
  current: boolean;
  onOpen: () => void;
}) {
  const count = dispute.pairIds.length;
  return (
    <button
      type="button"
      aria-current={current ? "true" : undefined}
      onClick={onOpen}
      className={classNames(
        "grid w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 rounded-lg border px-2.5 py-1.5 text-left",
        current ? "border-line-strong bg-card" : "border-transparent hover:bg-sunk",
      )}
    >
      <b dir="auto" className="line-clamp-2 font-semibold break-words">
        {pair?.headline ?? "…"}
      </b>
      <span className="text-sm text-ink-3 tabular-nums">
        {count} {count === 1 ? "pair" : "pairs"}
      </span>
      <span dir="auto" className="truncate text-sm text-ink-2">
        {pair ? `${pair.basis.label} · ${pair.relation}` : ""}
      </span>
    </button>
  );
}
