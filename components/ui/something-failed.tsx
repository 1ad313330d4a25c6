"use client";

/**
 * Something threw. What is saved is saved; the page can be tried again without losing the way. It is sent with every page, once
 * for each level that can fail, so that its button is drawn here and brings nothing along.
 */
export function SomethingFailed({ digest, retry }: { digest?: string; retry: () => void }) {
  return (
    <div className="mx-auto grid max-w-md justify-items-start gap-3 px-4 py-24">
      <h1>This page could not be shown</h1>
      <p className="text-ink-2">
        Something went wrong on the server. Nothing that was saved is lost. Try again; if it stays like this,
        the log of the server has more{digest ? ` under ${digest}` : ""}.
      </p>
      <button
        type="button"
        onClick={retry}
        className="min-h-[34px] rounded-lg border border-accent bg-accent px-[11px] py-1.5 font-medium text-accent-ink"
      >
        Try again
      </button>
    </div>
  );
}
