"use client";

import { useEffect, useState } from "react";

/**
 * What is being typed, kept in this tab until it is saved, so that a reload loses nothing.
 *
 * @param key names what is written on; two forms with one key share a draft.
 * @returns the words, a setter, and `forget` for when they are saved or given up.
 */
export function useDraft(key: string, initial = ""): [string, (words: string) => void, () => void] {
  const stored = `gainsay.draft.${key}`;
  const [words, setWords] = useState(initial);
  useEffect(() => {
    const kept = window.sessionStorage.getItem(stored);
    if (kept !== null) setWords(kept);
  }, [stored]);
  const write = (next: string) => {
    setWords(next);
    try {
      window.sessionStorage.setItem(stored, next);
    } catch {
      // A full or closed store costs the draft after a reload, never what is on the screen.
    }
  };
  const forget = () => {
    window.sessionStorage.removeItem(stored);
    setWords(initial);
  };
  return [words, write, forget];
}
