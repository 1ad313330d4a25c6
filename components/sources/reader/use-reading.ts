"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { SourceExtraction } from "@/lib/work/get-extraction";

const PAUSE_MS = 400;

/** Whether a reading waits or runs. */
export function isReading({ state }: Pick<SourceExtraction, "state">): boolean {
  return state === "queued" || state === "running";
}

/**
 * Asks how the reading of a source stands as long as it goes on, and has the page drawn anew once it has ended. Afterwards
 * nothing is asked any more.
 *
 * @param path where the state is answered as JSON.
 */
export function useReading(reading: SourceExtraction, path: string): void {
  const router = useRouter();
  const goesOn = isReading(reading);
  useEffect(() => {
    if (!goesOn) return;
    const gone = new AbortController();
    let timer: number | undefined;
    const ask = async () => {
      const now = await read(path, gone.signal);
      if (gone.signal.aborted) return;
      if (now && !isReading(now)) router.refresh();
      timer = window.setTimeout(ask, PAUSE_MS);
    };
    void ask();
    return () => {
      gone.abort();
      window.clearTimeout(timer);
    };
  }, [goesOn, path, router]);
}

/** Null when it can't be known just now: it is asked again. */
async function read(path: string, signal: AbortSignal): Promise<SourceExtraction | null> {
  try {
    const response = await fetch(path, { cache: "no-store", signal });
    return response.ok ? ((await response.json()) as SourceExtraction) : null;
  } catch {
    return null;
  }
}
