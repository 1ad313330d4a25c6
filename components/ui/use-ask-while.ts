"use client";

import { useEffect } from "react";
import { useStable } from "@/components/ui/use-stable";

/** What begins now may be over at once. */
const FIRST_PAUSE_MS = 100;
const PAUSE_MS = 400;

/** Where there is no answer, as after a session has ended, it is asked less and less often. */
const LONGEST_PAUSE_MS = 10_000;

/**
 * Asks the server for JSON again and again while something goes on there, and never after that. What can't be known just now is
 * asked again.
 *
 * @param path where it is answered.
 */
export function useAskWhile<T>(goesOn: boolean, path: string, onAnswer: (answer: T) => void): void {
  const answer = useStable(onAnswer);
  useEffect(() => {
    if (!goesOn) return;
    const gone = new AbortController();
    let timer: number | undefined;
    let pause = FIRST_PAUSE_MS;
    const ask = async () => {
      const now = await read<T>(path, gone.signal);
      if (gone.signal.aborted) return;
      if (now !== null) answer(now);
      pause = Math.min(2 * pause, now === null ? LONGEST_PAUSE_MS : PAUSE_MS);
      timer = window.setTimeout(ask, pause);
    };
    void ask();
    return () => {
      gone.abort();
      window.clearTimeout(timer);
    };
  }, [goesOn, path, answer]);
}

async function read<T>(path: string, signal: AbortSignal): Promise<T | null> {
  try {
    const response = await fetch(path, { cache: "no-store", signal });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}
