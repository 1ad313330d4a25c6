"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import type { Failure, Outcome } from "@/lib/outcome";
import type { UndoneDecision } from "@/lib/reviews/undo-decision";

/** Takes a decision back, on the server; pages hand it down. */
export type UndoOnServer = (caseId: string, decisionId: string) => Promise<Outcome<UndoneDecision>>;

/** Takes one decision back, whoever made it. */
export function UndoDecision({
  caseId,
  decisionId,
  headline,
  undo,
}: {
  caseId: string;
  decisionId: string;
  headline: string;
  undo: UndoOnServer;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [undoing, start] = useTransition();
  const onClick = () =>
    start(async () => {
      const outcome = await reached(undo(caseId, decisionId));
      setFailure(outcome.ok ? null : outcome);
    });
  return (
    <div className="grid justify-items-end gap-1.5">
      <Button size="small" disabled={undoing} aria-label={`Undo: ${headline}`} onClick={onClick}>
        Undo
      </Button>
      <FormFailure outcome={failure} />
    </div>
  );
}
