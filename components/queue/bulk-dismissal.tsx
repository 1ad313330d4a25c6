"use client";

import { type FormEvent, useId, useState } from "react";
import { counted, describeVerdict } from "@/components/queue/describe-decision";
import type { QueueActions } from "@/components/queue/queue-actions";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import { useDraft } from "@/components/ui/use-draft";
import type { DisputeFilter, DisputeQueue } from "@/lib/contradictions/disputes/dispute";
import type { DismissalReason } from "@/lib/db/generated/enums";
import type { Failure } from "@/lib/outcome";
import { REASON, REASONS } from "@/lib/reviews/reasons";

type Draft = { reason: DismissalReason | ""; rationale: string };
const BLANK: Draft = { reason: "", rationale: "" };

/** Dismisses all that the present filter leaves, with one reason, once it is said exactly how much that is. */
export function BulkDismissal({
  caseId,
  bulk: { filter, words },
  left: leftNow,
  asOf: now,
  dismiss,
  onDone,
}: {
  caseId: string;
  bulk: { filter: DisputeFilter; words: string };
  left: DisputeQueue["left"];
  asOf: number;
  dismiss: QueueActions["dismissByFilter"];
  onDone: (decisionId: string, text: string) => void;
}) {
  // What the dialog opened with stands while it is open, whatever the engine adds to the queue behind it: what is confirmed is what was read.
  const [opened, setOpened] = useState<{ left: DisputeQueue["left"]; asOf: number } | null>(null);
  const { left, asOf } = opened ?? { left: leftNow, asOf: now };
  const [draft, setDraft, forget] = useDraft<Draft>(`queue.bulk.${caseId}`, BLANK);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [note, setNote] = useState("");
  const [saving, setSaving] = useState(false);
  const amount = `${counted(left.pairs, "pair")} of ${counted(left.disputes, "dispute")}`;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const { reason, rationale } = draft;
    const outcome = await reached(dismiss(caseId, filter, { reason, rationale, shown: left.pairs, asOf }));
    setSaving(false);
    if (!outcome.ok) return setFailure(outcome);
    const { decisionId, dismissed, fewer } = outcome.value;
    if (decisionId === null || reason === "")
      return setNote("None of them is as you were shown it: somebody was here meanwhile. Look again.");
    const less = fewer ? ` ${counted(fewer, "pair")} had changed meanwhile and stayed as they are.` : "";
    onDone(decisionId, `${describeVerdict("dismissed", reason)}: ${counted(dismissed, "pair")}.${less}`);
    forget();
    close();
  };
  const close = () => {
    setOpened(null);
    setFailure(null);
    setNote("");
  };
  return (
    <>
      <Button size="small" className="justify-self-start" onClick={() => setOpened({ left, asOf })}>
        {leftNow.pairs === 1 ? "Dismiss the one that matches…" : `Dismiss all ${leftNow.pairs} that match…`}
      </Button>
      <Dialog open={opened !== null} onClose={close} title={`Dismiss ${amount}?`}>
        <form onSubmit={save} onKeyDown={saveOnKeys} className="grid gap-3" noValidate>
          <p>
            All open pairs that match <b className="font-semibold">{words}</b>, and no others. They are
            dismissed as one decision, which Undo takes back as a whole.
          </p>
          <ReasonChoice
            chosen={draft.reason}
            error={failure?.fieldErrors.reason}
            onChoose={(reason) => setDraft({ ...draft, reason })}
          />
          <TextArea
            label="Note"
            optional
            rows={2}
            value={draft.rationale}
            error={failure?.fieldErrors.rationale}
            onChange={(event) => setDraft({ ...draft, rationale: event.currentTarget.value })}
          />
          <FormFailure outcome={failure} />
          <p role="status" className="text-sm text-warn empty:hidden">
            {note}
          </p>
          <div className="flex flex-wrap gap-2">
            <Button type="submit" variant="danger" disabled={saving}>
              Dismiss {counted(left.pairs, "pair")}
            </Button>
            <Button variant="quiet" keys="Esc" onClick={close}>
              Cancel
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

function ReasonChoice({
  chosen,
  error,
  onChoose,
}: {
  chosen: string;
  error: string | undefined;
  onChoose: (reason: DismissalReason) => void;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium text-ink-2">Why these are no contradictions</legend>
      {REASONS.map((reason) => (
        <label
          key={reason}
          className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-2 rounded-md px-1.5 py-0.5 hover:bg-sunk has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={id}
            value={reason}
            checked={chosen === reason}
            onChange={() => onChoose(reason)}
            className="accent-(--accent)"
          />
          <span>
            {REASON[reason].label} <span className="text-xs text-ink-3">{REASON[reason].means}</span>
          </span>
        </label>
      ))}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
