"use client";

import { useEffect, useState } from "react";
import { dropDraft, keepDraft, keptDraft } from "@/components/ui/draft-store";

/**
 * What is being typed, kept in this tab until it is saved, so that a reload loses nothing.
 *
 * @param key names what is written on; two forms with one key share a draft.
 * @returns the draft, a setter, and `forget` for when it is saved or given up.
 */
export function useDraft<T>(key: string, initial: T): [T, (draft: T) => void, () => void] {
  const [draft, setDraft] = useState(initial);
  useEffect(() => {
    const kept = keptDraft<T>(key);
    if (kept !== null) setDraft(kept);
  }, [key]);
  const write = (next: T) => {
    setDraft(next);
    keepDraft(key, next);
  };
  const forget = () => {
    dropDraft(key);
    setDraft(initial);
  };
  return [draft, write, forget];
}
