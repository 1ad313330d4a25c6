"use client";

import { useState } from "react";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";

/**
 * The notes that are being written for verdicts, one a pair, kept in this tab until a verdict with them is saved. `of` reads what is
 * there for a pair; call it after the page has come alive, since a server has no notes.
 */
export function useNotes() {
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  return {
    of: (pairId: string) => notes[pairId] ?? keptDraft<string>(keyOf(pairId)) ?? "",
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
