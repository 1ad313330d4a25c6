"use client";

import { useLinkStatus } from "next/link";

/**
 * Inside of a link: a line under it while the page that it leads to is on its way. The page that one sees stays until then,
 * and the line waits a moment, so that nothing flickers when the answer is quick.
 */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span
      role="status"
      className="absolute inset-x-2 bottom-0 h-0.5 animate-[appear_200ms_150ms_both] rounded-full bg-accent"
    >
      <span className="sr-only">Loading</span>
    </span>
  ) : null;
}
