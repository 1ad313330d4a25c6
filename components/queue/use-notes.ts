"use client";

import { useEffect, useState } from "react";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";

/**
 * The notes that are being written for verdicts, one a pair, kept in this tab until a verdict with them is saved.
 */
export function useNotes() {
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  // A server has no notes: what was kept comes once the page is alive.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return {
    of: (pairId: string) => notes[pairId] ?? (alive ? keptDraft<string>(keyOf(pairId)) : null) ?? "",
    write: (pairId: string, note: string) => {
      setNotes((before) => ({ ...before, [pairId]: note }));
      if (note) keepDraft(keyOf(pairId), note);
      else dropDraft(keyOf(pairId));
    },
  };
}

function keyOf(pairId: string): string {
  return `queue.${pairId}`;
}
