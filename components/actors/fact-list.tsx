"use client";

import { useState, useTransition } from "react";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { Failure, Outcome } from "@/lib/outcome";

/** Facts of an actor, each with a button that removes it. */
export function FactList({
  facts,
  remove,
}: {
  facts: { id: string; name: string; content: React.ReactNode }[];
  remove: (id: string) => Promise<Outcome>;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  if (facts.length === 0) return null;
  return (
    <>
      <ul className="mb-3 divide-y divide-line">
        {facts.map(({ id, name, content }) => (
          <li key={id} className="flex items-baseline gap-2 py-1.5">
            <span className="min-w-0 flex-1 break-words" dir="auto">
              {content}
            </span>
            <button
              type="button"
              disabled={pending}
              aria-label={`Remove ${name}`}
              className="rounded-md px-1.5 text-ink-3 hover:bg-sunk hover:text-ink"
              onClick={() =>
                startTransition(async () => {
                  const outcome = await reached(remove(id));
                  setFailure(outcome.ok ? null : outcome);
                })
              }
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <FormFailure outcome={failure} />
    </>
  );
}
