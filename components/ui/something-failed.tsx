"use client";

import { Button } from "@/components/ui/button";

/** Something threw. What is saved is saved; the page can be tried again without losing the way. */
export function SomethingFailed({ digest, retry }: { digest?: string; retry: () => void }) {
  return (
    <div className="mx-auto grid max-w-md justify-items-start gap-3 px-4 py-24">
      <h1>This page could not be shown</h1>
      <p className="text-ink-2">
        Something went wrong on the server. Nothing that was saved is lost. Try again; if it stays like this,
        the log of the server has more{digest ? ` under ${digest}` : ""}.
      </p>
      <Button variant="primary" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}
