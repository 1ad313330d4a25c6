"use client";

import { useEffect, useRef, useState } from "react";
import { BulkDismissal } from "@/components/queue/bulk-dismissal";
import { DisputeList } from "@/components/queue/dispute-list";
import { layQueue } from "@/components/queue/lay-queue";
import { nextPlace } from "@/components/queue/next-place";
import { OpenDispute } from "@/components/queue/open-dispute";
import type { QueueActions } from "@/components/queue/queue-actions";
import { QueueHead } from "@/components/queue/queue-head";
import type { QueuePair } from "@/components/queue/queue-pair";
import { QueueStatus } from "@/components/queue/queue-status";
import { type Given, useDecisions } from "@/components/queue/use-decisions";
import { useNotes } from "@/components/queue/use-notes";
import { useOpenPair } from "@/components/queue/use-open-pair";
import { usePairs } from "@/components/queue/use-pairs";
import { wantedPairs } from "@/components/queue/wanted-pairs";
import { FormFailure } from "@/components/ui/form-failure";
import { useKeys } from "@/components/ui/keys/use-keys";
import type { Crumb } from "@/components/ui/page-head";
import type { Dispute, DisputeFilter, DisputeQueue } from "@/lib/contradictions/disputes/dispute";
import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";

type Parts = {
  filters: React.ReactNode;
  standing: React.ReactNode;
  /** What stands there when nothing is left. */
  empty: React.ReactNode;
};

/**
 * The queue of a case: one dispute open, the others in a list, verdicts by key. The next dispute is loaded before it is asked for, and a
 * verdict shows at once.
 *
 * @param given pairs that came with the page: those that are opened first
 * @param pairsHref answers more of them: see `usePairs`
 * @param bulk the filter of the page, as it is and in words; null without one: everything at once is never dismissed
 */
export function Queue({
  caseId,
  caseHref,
  crumbs,
  queue,
  given,
  pairsHref,
  lastDecisionId,
  actions,
  bulk,
  parts,
}: {
  caseId: string;
  caseHref: string;
  crumbs: Crumb[];
  queue: DisputeQueue;
  given: QueuePair[];
  pairsHref: string;
  lastDecisionId: string | null;
  actions: QueueActions;
  bulk: { filter: DisputeFilter; words: string } | null;
  parts: Parts;
}) {
  const [openId, setOpenId] = useOpenPair(caseId);
  const [skipped, setSkipped] = useState<string[]>([]);
  const [whole, setWhole] = useState(false);
  const heading = useRef<HTMLSpanElement>(null);
  const toHeading = useRef(false);
  const place = useRef(0);
  const notes = useNotes();
  const go = (pairId: string | null) => {
    toHeading.current = true;
    setWhole(false);
    setOpenId(pairId);
  };
  const back = ({ open, pairIds, note }: Given) => {
    go(open);
    setWhole(pairIds.length > 1);
    notes.write(open, note);
  };
  const decisions = useDecisions({
    caseId,
    asOf: queue.asOf,
    lastDecisionId,
    actions,
    saved: ({ open }) => notes.write(open, ""),
    returnTo: back,
    reload: (pairIds) => reload(pairIds),
  });

  const disputes = layQueue(queue.disputes, decisions.changes, skipped);
  const found = disputes.findIndex(({ pairIds }) => openId !== null && pairIds.includes(openId));
  // What was open may be settled by somebody else: its place is taken by what came after it.
  const at = found === -1 ? Math.min(place.current, Math.max(0, disputes.length - 1)) : found;
  const dispute: Dispute | undefined = disputes[at];
  const open = found === -1 ? (dispute?.key ?? null) : openId;
  const { pairs, failed, reload } = usePairs(pairsHref, given, wantedPairs(disputes, at));
  const pair = open === null ? undefined : pairs.get(open);

  useEffect(() => {
    place.current = at;
    if (!toHeading.current || (open !== null && !pair)) return;
    toHeading.current = false;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });

  const decide = (verdict: Verdict, reason?: DismissalReason) => {
    if (!dispute || !pair) return;
    // What isn't loaded nobody has seen: it is left, and comes up next.
    const pairIds = whole ? dispute.pairIds.filter((id) => pairs.has(id)) : [pair.id];
    const next = nextPlace(disputes, at, pairIds);
    const headline = next && (pairs.get(next)?.headline ?? "the next dispute");
    const note = notes.of(pair.id);
    const seen = versionsOf(pairIds.flatMap((id) => pairs.get(id) ?? []));
    decisions.decide({ verdict, reason, note, pairIds, open: pair.id, dispute, at, seen, next: headline });
    go(next);
  };
  // What comes next was told with the last verdict: it is no longer true once something else is opened.
  const look = (pairId: string) => {
    decisions.tell("", false);
    go(pairId);
  };
  const move = (by: 1 | -1) => {
    const to = disputes[at + by];
    if (to) look(to.key);
  };
  const skip = () => {
    if (!dispute) return;
    setSkipped((before) => [...before, dispute.key]);
    decisions.tell("Skipped: it comes again at the end.", false);
    if (disputes.length > 1) go((disputes[at + 1] ?? disputes[0])?.key ?? null);
  };
  useKeys({ next: () => move(1), previous: () => move(-1), undo: () => decisions.undo() });

  return (
    <>
      <QueueHead
        crumbs={crumbs}
        pairHref={open && `${caseHref}/contradictions/${open}`}
        canUndo={decisions.told.undoable || lastDecisionId !== null}
        onUndo={decisions.undo}
      >
        <QueueStatus told={decisions.told} onUndo={decisions.undo} />
      </QueueHead>
      <div className="grid gap-x-6 md:grid-cols-[264px_minmax(0,1fr)] md:grid-rows-[auto_1fr]">
        <div className="mb-3 grid content-start gap-2">
          {parts.filters}
          {bulk && dispute ? (
            <BulkDismissal
              {...{ caseId, bulk }}
              left={queue.left}
              asOf={queue.asOf}
              dismiss={actions.dismissByFilter}
              onDone={decisions.add}
            />
          ) : null}
        </div>
        <div className="min-w-0 md:col-start-2 md:row-span-2 md:row-start-1">
          <FormFailure outcome={decisions.told.failure} />
          <h1 className="mb-2">
            <span ref={heading} tabIndex={-1} className="outline-none">
              {dispute ? (pair?.headline ?? "Loading the dispute…") : "Queue"}
            </span>
          </h1>
          {dispute ? (
            <OpenDispute
              key={dispute.key}
              {...{ caseHref, dispute, pair, pairs, failed, whole }}
              filtered={bulk !== null}
              next={disputes[at + 1] ? (pairs.get(disputes[at + 1]?.key ?? "")?.headline ?? null) : null}
              note={pair ? notes.of(pair.id) : ""}
              onNote={(note) => pair && notes.write(pair.id, note)}
              onWhole={setWhole}
              onOpen={look}
              onVerdict={decide}
              onSkip={skip}
              onRetry={() => reload([])}
            />
          ) : (
            parts.empty
          )}
        </div>
        <aside aria-label="What waits" aria-busy={decisions.isSaving} className="min-w-0 max-md:mt-6">
          {dispute ? <DisputeList {...{ disputes, at, pairs }} onOpen={look} onMove={move} /> : null}
          {parts.standing}
        </aside>
      </div>
    </>
  );
}

/** The versions of the claims that the analyst saw, by claim id. */
function versionsOf(pairs: readonly QueuePair[]): Record<string, number> {
  const sides = pairs.flatMap(({ a, b }) => [a, b]);
  return Object.fromEntries(sides.map(({ claimId, version }) => [claimId, version]));
}
