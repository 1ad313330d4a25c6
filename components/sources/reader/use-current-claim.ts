"use client";

import { useEffect, useState } from "react";
import { isMarked } from "@/components/claims/is-marked";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";

/**
 * The claim that the keys act on, and whether the keys for next and previous go by claim or by sentence. Where suggestions wait
 * and nothing else is going on, the first of them is current, so that it can be settled at once.
 *
 * @param isBusy words are selected, or a claim is being typed.
 */
export function useCurrentClaim(claims: ReaderClaim[], firstClaim: string | null, isBusy: boolean) {
  const [current, setCurrent] = useState(firstClaim);
  /** Whose words are to be in view. */
  const [revealed, setRevealed] = useState(firstClaim);
  const [byClaim, setByClaim] = useState(false);
  const [goal, setGoal] = useState<{ id: string } | null>(null);
  const claim = claims.find(({ id, number }) => id === current && number !== null);
  const waiting = claims.find(isWaiting)?.id ?? null;
  const isThere = claim !== undefined;
  useEffect(() => {
    if (isThere || waiting === null || isBusy) return;
    setCurrent(waiting);
    setByClaim(true);
  }, [isThere, waiting, isBusy]);
  useEffect(() => {
    if (goal) document.getElementById(`claim-${goal.id}`)?.focus();
  }, [goal]);

  const goTo = (id: string) => {
    setCurrent(id);
    setRevealed(id);
    setByClaim(true);
    setGoal({ id });
  };
  return {
    current,
    claim,
    revealed,
    byClaim,
    setCurrent,
    setByClaim,
    goTo,
    /** To the next or the previous claim in the order of the text. */
    move: (step: 1 | -1) => {
      const marked = claims.filter(isMarked);
      const index = marked.findIndex(({ id }) => id === current);
      const next = marked[Math.min(Math.max(index + step, 0), marked.length - 1)];
      if (next) goTo(next.id);
    },
    /** To the next claim that waits to be settled, from the end to the beginning; answers whether there is one. */
    skip: (): boolean => {
      const next = nextWaiting(claims, current);
      if (next) goTo(next.id);
      return next !== undefined;
    },
  };
}

function isWaiting({ state }: ReaderClaim): boolean {
  return state === "suggested";
}

/** The claim to be settled after this one, in the order of the text; those before it come last. Never this one. */
function nextWaiting(claims: ReaderClaim[], current: string | null): ReaderClaim | undefined {
  const at = claims.findIndex(({ id }) => id === current);
  return [...claims.slice(at + 1), ...claims.slice(0, Math.max(at, 0))].find(isWaiting);
}
