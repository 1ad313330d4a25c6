"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import type { MatchActions } from "@/components/actors/match-actions";
import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { reached } from "@/components/ui/reach";
import { displayName } from "@/lib/actors/display-name";
import type { ClaimView } from "@/lib/claims/claim";
import type { Failure, Outcome } from "@/lib/outcome";

/** Asks whether a proposed actor is one that the case has already. Nothing is merged until somebody says so. */
export function MatchQuestion({
  caseId,
  actorId,
  offered,
  actions,
  onAnswered,
}: {
  caseId: string;
  actorId: string;
  offered: NonNullable<ClaimView["offered"]>;
  actions: MatchActions;
  /** For who shows it: the question is about to go, and with it the focus. */
  onAnswered?: (answer: "same" | "different") => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const answer = (given: "same" | "different", work: () => Promise<Outcome>) => {
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(work());
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) onAnswered?.(given);
    });
  };
  return (
    <div className="mt-2 grid gap-1.5 rounded-lg bg-sunk px-2.5 py-2 text-sm">
      <p dir="auto">
        Is this{" "}
        <Link href={`/cases/${caseId}/actors/${offered.actor.id}`} className="font-medium underline">
          {displayName(offered.actor)}
        </Link>
        , {offered.actor.kind === "organisation" ? "which" : "who"} is in this case already?
        {offered.reason ? <span className="text-ink-2"> {offered.reason}</span> : null}
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button
          size="small"
          aria-disabled={pending}
          onClick={() => answer("same", () => actions.acceptMatch(caseId, actorId))}
        >
          Same
        </Button>
        <Button
          size="small"
          aria-disabled={pending}
          onClick={() => answer("different", () => actions.declineMatch(caseId, actorId))}
        >
          Different
        </Button>
      </div>
      <FormFailure outcome={failure} />
    </div>
  );
}
