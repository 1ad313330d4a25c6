"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useStable } from "@/components/ui/use-stable";

/**
 * Draws the page anew because something changed on the server, not because the analyst asked. Where the session has ended in
 * the meantime the page stays as it is: drawing it would lead to signing in, and away from what is being typed.
 *
 * @returns whether it is being drawn, and the function that does it.
 */
export function useQuietRefresh(): [isDrawing: boolean, refresh: () => void] {
  const router = useRouter();
  const [isDrawing, startDrawing] = useTransition();
  const refresh = useStable(async () => {
    if (await isSignedIn()) startDrawing(() => router.refresh());
  });
  return [isDrawing, refresh];
}

async function isSignedIn(): Promise<boolean> {
  try {
    return (await fetch("/session", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
