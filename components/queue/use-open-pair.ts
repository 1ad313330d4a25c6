"use client";

import { useState, useSyncExternalStore } from "react";
import { keepDraft, keptDraft } from "@/components/ui/draft-store";

/**
 * Which pair of a case's queue is open, kept in this tab, so that coming back to the queue opens it again. It isn't in the address:
 * the router loads a page anew when its address changes while a verdict is saved.
 *
 * @returns its id, null for the first one, and a setter
 */
export function useOpenPair(caseId: string): [string | null, (pairId: string | null) => void] {
  const key = `queue.open.${caseId}`;
  const [chosen, setChosen] = useState<string | null>(null);
  const kept = useSyncExternalStore(
    listenToNothing,
    () => keptDraft<string>(key),
    () => null,
  );
  const open = (pairId: string | null) => {
    setChosen(pairId);
    keepDraft(key, pairId);
  };
  return [chosen ?? kept, open];
}

/** Only this page writes what is kept, and draws itself anew when it does. */
function listenToNothing(): () => void {
  return () => undefined;
}
