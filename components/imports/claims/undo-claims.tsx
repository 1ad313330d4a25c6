"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import { amount, describeKept, describeUndo } from "@/components/imports/claims/describe-undo";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { UndoneClaims } from "@/lib/imports/claims-csv/undo-claims";
import type { Failure, Outcome } from "@/lib/outcome";

export type UndoClaims = (
  caseId: string,
  importId: string,
) => Promise<Outcome<{ claims: number; sources: number }>>;

/** What an import of claims brought, and the way to undo all of it, which asks first. */
export function UndoClaimsBar({
  caseId,
  importId,
  claims,
  going,
  isUndone,
  undo,
}: {
  caseId: string;
  importId: string;
  /** How many it brought. */
  claims: number;
  /** What undoing it takes away now. */
  going: UndoneClaims;
  isUndone: boolean;
  undo: UndoClaims;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [asks, setAsks] = useState(false);
  const [pending, startTransition] = useTransition();
  const count = amount(claims, "claim");
  const close = () => setAsks(false);
  const goOn = () => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(undo(caseId, importId));
      setFailure(outcome.ok ? null : outcome);
      close();
    });
  };
  return (
    <div className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-[10px] bg-sunk px-3 py-2 text-sm text-ink-2">
        <p role="status" className="flex-1">
          {isUndone ? (
            `Undone: the ${count} of this import and the sources that it made are withdrawn${describeKept(going)}.`
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
          <Button size="small" aria-disabled={pending} onClick={() => setAsks(true)}>
            Undo this import
          </Button>
        )}
      </div>
      <FormFailure outcome={failure} />
      <Dialog open={asks && !isUndone} onClose={close} title="Undo this import?">
        <p>{describeUndo(going)}</p>
        <p className="mt-1 text-ink-2">Nothing is deleted: all of it stays in the log.</p>
        <div className="mt-4 flex justify-end gap-2">
          <Button variant="quiet" onClick={close}>
            Keep it
          </Button>
          <Button variant="danger" autoFocus aria-disabled={pending} onClick={goOn}>
            Undo it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
