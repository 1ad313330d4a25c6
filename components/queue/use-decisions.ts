"use client";

import { useEffect, useRef, useState } from "react";
import { counted, describeLeft, describeVerdict } from "@/components/queue/describe-decision";
import type { QueueChange } from "@/components/queue/lay-queue";
import type { QueueActions } from "@/components/queue/queue-actions";
import { useSaving } from "@/components/queue/use-saving";
import { reached } from "@/components/ui/reach";
import type { Dispute } from "@/lib/contradictions/disputes/dispute";
import type { DismissalReason, Verdict } from "@/lib/db/generated/enums";
import type { Failure, Outcome } from "@/lib/outcome";

/** A verdict on its way: on which pairs of which dispute, and from where in the queue. */
export type Given = {
  verdict: Verdict;
  reason?: DismissalReason;
  note: string;
  pairIds: readonly string[];
  /** The pair that was open, where an undo leads back to. */
  open: string;
  dispute: Dispute;
  at: number;
  seen: Record<string, number>;
  /** The headline of what comes next, to be told with what was decided. */
  next: string | null;
};

/** What was told last, and whether an undo takes it back. */
export type Told = { text: string; failure: Failure | null; undoable: boolean };

type Step = {
  given: Given | null;
  answer: Promise<Outcome<{ decisionId: string | null }>>;
  /** Taken back, perhaps before it was saved: then its note belongs to the pair again. */
  isUndone?: boolean;
};
type Change = QueueChange & { id: number; answered: boolean };

/**
 * Verdicts as they are given, shown at once and saved one after the other. What the server refuses comes back, and so does what is
 * undone: the last decision first, and before those of this page the newest one that the analyst made earlier.
 *
 * @param asOf changes when the server tells the queue anew; what it has answered by then is part of that
 * @param lastDecisionId the analyst's newest decision that stands, as of the same
 * @param returnTo is called with what was given when its dispute is back in the queue
 */
export function useDecisions({
  caseId,
  asOf,
  lastDecisionId,
  actions,
  saved,
  returnTo,
  reload,
}: {
  caseId: string;
  asOf: number;
  lastDecisionId: string | null;
  actions: QueueActions;
  saved: (given: Given) => void;
  returnTo: (given: Given) => void;
  reload: (pairIds: readonly string[]) => void;
}) {
  const [changes, setChanges] = useState<Change[]>([]);
  const [told, setTold] = useState<Told>({ text: "", failure: null, undoable: false });
  const steps = useRef<Step[]>([]);
  const undone = useRef(new Set<string>());
  const lastId = useRef(0);
  const saving = useSaving();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was answered before this telling is in it.
  useEffect(() => setChanges((before) => before.filter(({ answered }) => !answered)), [asOf]);

  const begin = (change: QueueChange): number => {
    lastId.current += 1;
    const id = lastId.current;
    setChanges((before) => [...before, { ...change, id, answered: false }]);
    return id;
  };
  const drop = (id: number) => setChanges((before) => before.filter((change) => change.id !== id));
  const keep = (id: number) =>
    setChanges((before) =>
      before.map((change) => (change.id === id ? { ...change, answered: true } : change)),
    );
  const tell = (text: string, undoable = true) => setTold({ text, failure: null, undoable });

  const decide = async (given: Given) => {
    const { verdict, reason, note, pairIds, seen } = given;
    const change = begin({ kind: "settled", pairIds });
    const what = `${describeVerdict(verdict, reason)}: ${counted(pairIds.length, "pair")}.`;
    tell(`${what} ${given.next === null ? "Nothing is left here." : `Next: ${given.next}`}`);
    const answer = reached(
      actions.decide(caseId, {
        contradictionIds: [...pairIds],
        verdict,
        ...(reason ? { reason } : {}),
        rationale: note,
        seen,
      }),
    );
    const step: Step = { given, answer };
    steps.current.push(step);
    const outcome = await saving.during(answer);
    if (outcome.ok && outcome.value.decisionId) {
      if (!step.isUndone) saved(given);
    } else steps.current = steps.current.filter((other) => other !== step);
    if (!outcome.ok) {
      drop(change);
      setTold({
        text: `Not saved: ${given.verdict}. The dispute is back.`,
        failure: outcome,
        undoable: false,
      });
      return returnTo(given);
    }
    const left = describeLeft(outcome.value);
    if (left) tell(`${describeVerdict(verdict, reason)}: ${counted(outcome.value.decided, "pair")}. ${left}`);
    // Pairs that were edited are open still: the server's telling says which.
    if (outcome.value.edited === 0) return keep(change);
    reload(pairIds);
    drop(change);
  };

  /** A decision that was made and told elsewhere on the page, to be undone like others. */
  const add = (decisionId: string, text: string) => {
    const value = { ok: true, value: { decisionId } } as const;
    steps.current.push({ given: null, answer: Promise.resolve(value) });
    tell(text);
  };

  const undo = async () => {
    const step = steps.current.pop();
    if (step) step.isUndone = true;
    const known = lastDecisionId && !undone.current.has(lastDecisionId) ? lastDecisionId : null;
    if (!step && !known) return tell("There is nothing of yours to undo.", false);
    const given = step?.given;
    const change = given ? begin({ kind: "restored", dispute: given.dispute, at: given.at }) : null;
    if (given) returnTo(given);
    tell("Taking back…", false);
    const answer = step ? await step.answer : null;
    const decisionId = answer ? answer.ok && answer.value.decisionId : known;
    // It was refused, which has been told, and its dispute is back.
    if (!decisionId) return change === null ? undefined : drop(change);
    undone.current.add(decisionId);
    const outcome = await saving.during(reached(actions.undo(caseId, decisionId)));
    if (!outcome.ok) {
      undone.current.delete(decisionId);
      // It stands still, and is the one that the next undo takes back.
      if (step) steps.current.push({ ...step, isUndone: false });
      if (change !== null) drop(change);
      return setTold({ text: "Not taken back.", failure: outcome, undoable: false });
    }
    if (change !== null) keep(change);
    const { reopened, claimsWaiting } = outcome.value;
    const waits = reopened === 1 ? "waits" : "wait";
    const claims = claimsWaiting
      ? ` ${counted(claimsWaiting, "claim")} that it accepted: suggested again.`
      : "";
    tell(`Taken back: ${counted(reopened, "pair")} ${waits} again.${claims}`, false);
  };

  return { changes, told, isSaving: saving.isSaving, tell, decide, add, undo };
}
