"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { Failure, Outcome } from "@/lib/outcome";

export type UndoClaims = (
  caseId: string,
  importId: string,
) => Promise<Outcome<{ claims: number; sources: number }>>;

/** What an import of claims brought, and the way to undo all of it. */
export function UndoClaimsBar({
  caseId,
  importId,
  claims,
  isUndone,
  undo,
}: {
  caseId: string;
  importId: string;
  /** How many it brought. */
  claims: number;
  isUndone: boolean;
  undo: UndoClaims;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const count = claims === 1 ? "1 claim" : `${claims} claims`;
  return (
    <div className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2">
        <p role="status" className="flex-1">
          {isUndone ? (
            `Undone: the ${count} of this import and the sources that it made are withdrawn.`
          ) : (
            <>
              {count} taken.{" "}
              <Link href={`/cases/${caseId}/claims`} className="text-accent underline">
                See the claims
              </Link>
            </>
          )}
        </p>
        {isUndone ? null : (
          <Button
            size="small"
            aria-disabled={pending}
            onClick={() => {
              if (pending) return;
              startTransition(async () => {
                const outcome = await reached(undo(caseId, importId));
                setFailure(outcome.ok ? null : outcome);
              });
            }}
          >
            Undo this import
          </Button>
        )}
      </div>
      <FormFailure outcome={failure} />
    </div>
  );
}
