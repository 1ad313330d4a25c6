"use client";

import { useEffect, useState } from "react";

/** Whether something is on its way to the server; until it is there, the browser asks before the page is left. */
export function useSaving(): { isSaving: boolean; during: <T>(work: Promise<T>) => Promise<T> } {
  const [count, setCount] = useState(0);
  const isSaving = count > 0;
  useEffect(() => {
    if (!isSaving) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [isSaving]);
  const during = <T>(work: Promise<T>) => {
    setCount((before) => before + 1);
    return work.finally(() => setCount((before) => before - 1));
  };
  return { isSaving, during };
}
