"use client";

import { useState, useTransition } from "react";
import type { ActorActions } from "@/components/actors/actor-actions";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import type { Failure, Outcome } from "@/lib/outcome";

/** Says that this actor is another one of the case, or takes that back. No claim is rewritten by either. */
export function MergeActor({
  caseId,
  actor,
  others,
  actions,
}: {
  caseId: string;
  actor: { id: string; name: string; mergedInto: { name: string } | null };
  /** Whom it can be merged into. */
  others: { id: string; name: string }[];
  actions: Pick<ActorActions, "merge" | "unmerge">;
}) {
  const [open, setOpen] = useState(false);
  const [into, setInto] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const run = (work: () => Promise<Outcome>) =>
    startTransition(async () => {
      const outcome = await reached(work());
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) setOpen(false);
    });
  if (actor.mergedInto) {
    return (
      <>
        <Button
          aria-disabled={pending}
          onClick={() => pending || run(() => actions.unmerge(caseId, actor.id))}
        >
          Undo the merge
        </Button>
        <FormFailure outcome={failure} />
      </>
    );
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Merge…</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`${actor.name} is the same as …`}>
        <form
          className="grid gap-3"
          onKeyDown={saveOnKeys}
          onSubmit={(event) => {
            event.preventDefault();
            if (into) run(() => actions.merge(caseId, actor.id, into));
          }}
        >
          <Select
            label="Actor"
            value={into}
            required
            hint="Its claims read as that one’s from then on. None is rewritten, and it can be undone."
            onChange={(event) => setInto(event.currentTarget.value)}
          >
            <option value="">Choose one</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <FormFailure outcome={failure} />
          <Button type="submit" variant="primary" disabled={pending} className="justify-self-start">
            Merge
          </Button>
        </form>
      </Dialog>
    </>
  );
}
