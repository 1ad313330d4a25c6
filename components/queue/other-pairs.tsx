"use client";

import { useId, useState } from "react";
import { PairFactsLine } from "@/components/queue/pair-facts-line";
import { PairWhy } from "@/components/queue/pair-why";
import type { QueuePair, QueueSide } from "@/components/queue/queue-pair";
import { QuotesBeside } from "@/components/queue/quotes-beside";
import { Button } from "@/components/ui/button";
import { formatScore } from "@/lib/contradictions/describe-score";

/** The other pairs of the dispute, the strongest first; each opens in place with its quotes, and can be made the one to judge. */
export function OtherPairs({
  caseHref,
  pairs,
  total,
  filtered,
  whole,
  onOpen,
}: {
  caseHref: string;
  pairs: QueuePair[];
  /** How many there are, also those that aren't loaded. */
  total: number;
  filtered: boolean;
  whole: boolean;
  onOpen: (pairId: string) => void;
}) {
  if (total <= 0) return null;
  const missing = total - pairs.length;
  return (
    <section
      aria-labelledby="other-pairs"
      className="mt-4 rounded-[10px] border border-line bg-card px-4 py-3"
    >
      <h2 id="other-pairs" className="mb-1 text-[14px] font-semibold text-ink-2">
        Also in this dispute{filtered ? ", under this filter" : ""}{" "}
        <span className="font-normal text-ink-3 tabular-nums">{total}</span>
        {whole ? (
          <span className="ml-2 font-normal text-accent">the verdict applies to these, too</span>
        ) : null}
      </h2>
      <ul>
        {pairs.map((pair) => (
          <OtherPair key={pair.id} {...{ caseHref, pair, onOpen }} />
        ))}
      </ul>
      {missing > 0 ? (
        <p className="border-t border-line pt-2 text-sm text-ink-3">
          {missing} more, weaker than these: they come up as these are settled.
        </p>
      ) : null}
    </section>
  );
}

function OtherPair({
  caseHref,
  pair,
  onOpen,
}: {
  caseHref: string;
  pair: QueuePair;
  onOpen: (pairId: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="border-t border-line py-1">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className="grid w-full grid-cols-[14px_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-0.5 rounded-md px-1 py-1.5 text-left hover:bg-sunk md:grid-cols-[14px_minmax(0,1fr)_minmax(0,1fr)_auto]"
      >
        <span aria-hidden="true" className="text-ink-3">
          {isOpen ? "▾" : "▸"}
        </span>
        <Line side={pair.a} />
        <span className="text-sm text-ink-3 tabular-nums md:order-last">
          {pair.score === null ? "" : formatScore(pair.score)}
        </span>
        <span className="min-w-0 max-md:col-start-2">
          <Line side={pair.b} />
        </span>
      </button>
      {isOpen ? (
        <div id={id} className="px-1 pt-1 pb-3">
          <PairFactsLine pair={pair} />
          <PairWhy pair={pair} />
          <QuotesBeside caseHref={caseHref} pair={pair} level={3} />
          <Button size="small" className="mt-2.5" onClick={() => onOpen(pair.id)}>
            Judge this pair
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function Line({ side: { tag, speaker, quotes, statement } }: { side: QueueSide }) {
  return (
    <span dir="auto" className="block min-w-0 truncate text-sm">
      <span className="sr-only">{tag}: </span>
      <b className="font-semibold">{speaker.name}</b>{" "}
      <span className="text-ink-2">{statement ?? quotes.map(({ exact }) => exact).join(" … ")}</span>
    </span>
  );
}
