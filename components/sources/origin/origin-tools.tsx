"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import type { OriginActions } from "@/components/sources/origin/origin-actions";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { Failure, Outcome } from "@/lib/outcome";

/** Of which origin a source is: the others that carry its text, and the ways to say otherwise. */
export function OriginTools({
  caseId,
  sourceId,
  others,
  choices,
  actions,
}: {
  caseId: string;
  sourceId: string;
  /** Of the same origin, each with what it is called. */
  others: readonly { id: string; name: string }[];
  /** The other sources of the case. */
  choices: readonly { id: string; title: string }[];
  actions: OriginActions;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, say] = useState("");
  const [pending, startTransition] = useTransition();
  const work = (asked: () => Promise<Outcome>, done: string) => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(asked());
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) say(done);
    });
  };
  const known = new Set([sourceId, ...others.map(({ id }) => id)]);
  const free = choices.filter(({ id }) => !known.has(id));
  return (
    <div className="mt-1 grid gap-1.5 text-sm text-ink-2">
      <p>
        {others.length > 0 ? (
          <>
            {others.length + 1} sources, 1 origin: also from{" "}
            {others.map((other, index) => (
              <span key={other.id}>
                {index > 0 ? ", " : ""}
                <Link
                  href={`/cases/${caseId}/sources/${other.id}`}
                  dir="auto"
                  className="text-accent underline"
                >
                  {other.name}
                </Link>
              </span>
            ))}
          </>
        ) : null}
      </p>
      <p role="status" className="empty:hidden">
        {said}
      </p>
      <FormFailure outcome={failure} />
      {others.length > 0 || free.length > 0 ? (
        <details className="no-print">
          <summary className="w-fit cursor-pointer text-ink-3">Change its origin</summary>
          <div className="mt-1.5 flex flex-wrap items-end gap-2">
            {free.length > 0 ? (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  const otherId = String(new FormData(event.currentTarget).get("other") ?? "");
                  work(() => actions.join(caseId, sourceId, otherId), "Put under one origin.");
                }}
                className="flex min-w-0 flex-wrap items-end gap-2"
              >
                <Select label="It carries the same report as" name="other" className="max-w-80">
                  {free.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </Select>
                <Button type="submit" aria-disabled={pending}>
                  Put under one origin
                </Button>
              </form>
            ) : null}
            {others.length > 0 ? (
              <Button
                aria-disabled={pending}
                onClick={() =>
                  work(() => actions.split(caseId, sourceId), "It has an origin of its own now.")
                }
              >
                Give it an origin of its own
              </Button>
            ) : null}
          </div>
        </details>
      ) : null}
    </div>
  );
}
