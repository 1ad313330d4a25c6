"use client";

import { OtherPairs } from "@/components/queue/other-pairs";
import { PairFactsLine } from "@/components/queue/pair-facts-line";
import { PairWhy } from "@/components/queue/pair-why";
import type { QueuePair } from "@/components/queue/queue-pair";
import { QuotesBeside } from "@/components/queue/quotes-beside";
import { VerdictBar } from "@/components/queue/verdict-bar";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Dispute } from "@/lib/contradictions/disputes/dispute";
import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";

/** One dispute: its open pair with all that it takes to judge it, the verdicts, and its other pairs. */
export function OpenDispute({
  caseHref,
  dispute,
  pair,
  pairs,
  failed,
  filtered,
  whole,
  next,
  note,
  onNote,
  onWhole,
  onOpen,
  onVerdict,
  onSkip,
  onRetry,
}: {
  caseHref: string;
  dispute: Dispute;
  /** The open pair; undefined while it is loaded. */
  pair: QueuePair | undefined;
  pairs: ReadonlyMap<string, QueuePair>;
  failed: boolean;
  /** Whether the dispute may have more pairs, which a filter leaves out. */
  filtered: boolean;
  whole: boolean;
  /** The headline of the next dispute, as far as it is known. */
  next: string | null;
  note: string;
  onNote: (note: string) => void;
  onWhole: (whole: boolean) => void;
  onOpen: (pairId: string) => void;
  onVerdict: (verdict: Verdict, reason?: DismissalReason) => void;
  onSkip: () => void;
  onRetry: () => void;
}) {
  const { pairIds } = dispute;
  return (
    <>
      {pair ? (
        <>
          <PairFactsLine pair={pair} />
          <PairWhy pair={pair} />
          <QuotesBeside key={pair.id} caseHref={caseHref} pair={pair} level={2} />
          <VerdictBar
            key={`bar ${pair.id}`}
            pairs={pairIds.filter((id) => pairs.has(id)).length}
            {...{ filtered, whole, onWhole, note, onNote, onVerdict, onSkip }}
          />
        </>
      ) : failed ? (
        <Notice tone="bad">
          The dispute could not be loaded.{" "}
          <Button size="small" onClick={onRetry}>
            Try again
          </Button>
        </Notice>
      ) : (
        <div aria-busy="true" className="h-96 rounded-[10px] bg-sunk" />
      )}
      {next ? <p className="mt-1 text-sm text-ink-3 md:text-right">next: {next}</p> : null}
      <OtherPairs
        caseHref={caseHref}
        pairs={pairIds.flatMap((id) => (id === pair?.id ? [] : (pairs.get(id) ?? [])))}
        total={pairIds.length - 1}
        {...{ filtered, whole }}
        onOpen={onOpen}
      />
    </>
  );
}
