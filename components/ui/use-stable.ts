"use client";

import { useCallback, useEffect, useRef } from "react";

/** The same function at every drawing, which does what the newest one does: what it is handed to needn't be drawn again. */
export function useStable<Args extends unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const now = useRef(latest);
  useEffect(() => {
    now.current = latest;
  });
  return useCallback((...args: Args) => now.current(...args), []);
}
