"use client";

import { useEffect, useState } from "react";
import type { SourceActions } from "@/components/sources/source-actions";
import type { UnderstoodDate } from "@/lib/dates/understand-date";

const PAUSE = 250;

/** How the server understands a date, a moment after the last key; null while there is nothing, or nothing is known. */
export function useUnderstoodDate(
  typed: string,
  understand: SourceActions["understand"],
): UnderstoodDate | null {
  const [answer, setAnswer] = useState<{ typed: string; date: UnderstoodDate } | null>(null);
  useEffect(() => {
    if (!typed.trim()) return;
    let stale = false;
    const timer = setTimeout(async () => {
      // Without an answer the field simply says nothing; saving says what is wrong.
      const outcome = await understand(typed).catch(() => null);
      if (outcome?.ok && !stale) setAnswer({ typed, date: outcome.value });
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed, understand]);
  return answer?.typed === typed ? answer.date : null;
}
