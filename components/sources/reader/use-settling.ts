"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";
import { reached } from "@/components/ui/reach";
import { useQuietRefresh } from "@/components/ui/use-quiet-refresh";
import type { ClaimState } from "@/lib/db/generated/enums";
import { type Failure, type Outcome, ok } from "@/lib/outcome";

/** One settling that can be undone: its event once the server has answered, and the claims that it settled. */
type Step = {
  event: number | null;
  claims: string[] /** By an edit, whose words an undo leaves. */;
  edited?: boolean;
};

/** How many steps `u` goes back. */
const STEPS = 100;

/** After so long without another settling the page is drawn anew, for what else shows the claims: counts, lists. */
const PAUSE_MS = 700;

const NOTHING_UNDONE = ok({ undone: 0, left: 0 });

const NONE: ReadonlyMap<string, ClaimState> = new Map();

/**
 * Accepts, rejects and undoes at once on the page, and on the server one after the other behind it. What the server refuses is
 * put back and said. The steps that can be undone outlive a reload.
 *
 * @param onLeft an undo left so many claims alone, since somebody had changed them.
 */
export function useSettling({
  caseId,
  sourceId,
  claims,
  actions,
  onLeft,
  onFailure,
}: {
  caseId: string;
  sourceId: string;
  claims: ReaderClaim[];
  actions: ClaimActions;
  onLeft: (left: number) => void;
  onFailure: (failure: Failure | null) => void;
}) {
  const [states, setStates] = useState(NONE);
  const [canUndo, setCanUndo] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [isDrawing, refresh] = useQuietRefresh();
  const steps = useRef<Step[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const timer = useRef<number>(undefined);
  const key = `settled.${sourceId}`;
  useEffect(() => {
    const kept = keptDraft<Step[]>(key);
    if (kept) {
      steps.current = kept;
      setCanUndo(kept.length > 0);
    }
    return () => window.clearTimeout(timer.current);
  }, [key]);
  useEffect(() => {
    if (!isSaving) return;
    // Leaving now would lose what the server hasn't got yet: the browser asks first.
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [isSaving]);
  useEffect(() => {
    // The page knows by now what was settled; unless something was since then.
    if (!isDrawing && waiting.current === 0 && timer.current === undefined) setStates(NONE);
  }, [isDrawing]);

  const settled = useMemo(
    () =>
      states.size === 0
        ? claims
        : claims.map((claim) => {
            const state = states.get(claim.id);
            return state && state !== claim.state ? { ...claim, state } : claim;
          }),
    [claims, states],
  );

  const show = (ids: string[], state: ClaimState | null) =>
    setStates((before) => {
      const after = new Map(before);
      for (const id of ids) {
        if (state) after.set(id, state);
        else after.delete(id);
      }
      return after;
    });
  const remember = (after: Step[]) => {
    steps.current = after.slice(-STEPS);
    setCanUndo(after.length > 0);
    const known = steps.current.filter(({ event }) => event !== null);
    if (known.length > 0) keepDraft(key, known);
    else dropDraft(key);
  };
  const without = (step: Step) => steps.current.filter((each) => each !== step);
  const drawLater = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      timer.current = undefined;
      if (waiting.current === 0) refresh();
    }, PAUSE_MS);
  };
  const inTurn = <T>(work: () => Promise<Outcome<T>>, done: (outcome: Outcome<T>) => void) => {
    waiting.current += 1;
    setSaving(true);
    queue.current = queue.current.then(async () => {
      const outcome = await reached(work());
      waiting.current -= 1;
      setSaving(waiting.current > 0);
      onFailure(outcome.ok ? null : outcome);
      done(outcome);
      drawLater();
    });
  };
  const settle = (
    ids: string[],
    state: ClaimState,
    work: () => Promise<Outcome<{ event: number | null }>>,
  ) => {
    const step: Step = { event: null, claims: ids };
    show(ids, state);
    remember([...steps.current, step]);
    inTurn(work, (outcome) => {
      step.event = outcome.ok ? outcome.value.event : null;
      if (!outcome.ok) show(ids, null);
      remember(step.event === null ? without(step) : steps.current);
    });
  };

  return {
    claims: settled,
    canUndo,
    /** Something is on its way to the server, or settled there and not yet drawn by the page. */
    isSettling: isSaving || states.size > 0,
    accept: (id: string) => settle([id], "accepted", () => actions.accept(caseId, id)),
    reject: (id: string) => settle([id], "rejected", () => actions.reject(caseId, id)),
    acceptAll: (ids: string[]) => settle(ids, "accepted", () => actions.acceptAll(caseId, sourceId, ids)),
    /** Takes a rejected claim back among those to settle. */
    restore: (id: string) => {
      show([id], "suggested");
      inTurn(
        () => actions.restore(caseId, id),
        (outcome) => outcome.ok || show([id], null),
      );
    },
    /** A suggestion that was accepted by an edit, with its event. */
    accepted: (id: string, event: number) =>
      remember([...steps.current, { event, claims: [id], edited: true }]),
    /** Undoes the last settling that isn't undone yet, and answers with it. */
    undo: (): Step | null => {
      const step = steps.current.at(-1);
      if (!step) return null;
      remember(without(step));
      show(step.claims, "suggested");
      inTurn(
        // Without an event nothing was settled, since somebody else was faster or it failed.
        async () => (step.event === null ? NOTHING_UNDONE : actions.undo(caseId, step.event)),
        (outcome) => {
          if (outcome.ok && outcome.value.left === 0) return;
          show(step.claims, null);
          if (outcome.ok) onLeft(outcome.value.left);
          else remember([...steps.current, step]);
        },
      );
      return step;
    },
  };
}
