"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import type { Verdict } from "@/lib/db/generated/enums";
import type { Failure } from "@/lib/outcome";

/** What is being written; it outlives the form, so that closing it loses nothing. */
export type ReviewDraft = { rationale: string; reason: string };

/** A reason to dismiss a contradiction, in words. */
export type ReasonChoice = { reason: string; label: string; means: string };

const ASK: Record<Verdict, { label: string; save: string }> = {
  confirmed: { label: "Why it stands", save: "Save: confirmed" },
  dismissed: { label: "Rationale", save: "Save: dismissed" },
  undecided: { label: "What is missing", save: "Save: undecided" },
};

/** A verdict being written: for a dismissal its reason, and always a line why. Enter saves, Shift+Enter makes a new line. */
export function ReviewForm({
  verdict,
  reasons,
  draft,
  failure,
  saving,
  onDraft,
  onSave,
  onCancel,
}: {
  verdict: Verdict;
  reasons: ReasonChoice[];
  draft: ReviewDraft;
  failure: Failure | null;
  saving: boolean;
  onDraft: (draft: ReviewDraft) => void;
  onSave: () => void;
  onCancel: () => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[data-first="${verdict}"]`)?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, [verdict]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    else if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    else if (event.target instanceof HTMLButtonElement) return;
    else form.current?.requestSubmit();
    event.preventDefault();
  };
  return (
    <form
      ref={form}
      data-unsaved={draft.rationale.trim() || draft.reason ? "Save or cancel the review first." : undefined}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      className="mt-3 grid scroll-my-3 gap-3"
      noValidate
    >
      {verdict === "dismissed" ? (
        <Reasons
          reasons={reasons}
          chosen={draft.reason}
          error={failure?.fieldErrors.reason}
          onChoose={(reason) => onDraft({ ...draft, reason })}
        />
      ) : null}
      <TextArea
        label={ASK[verdict].label}
        rows={2}
        data-first={verdict === "dismissed" ? undefined : verdict}
        value={draft.rationale}
        error={failure?.fieldErrors.rationale}
        onChange={(event) => onDraft({ ...draft, rationale: event.currentTarget.value })}
      />
      <FormFailure outcome={failure} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" keys="↵" disabled={saving}>
          {ASK[verdict].save}
        </Button>
        <Button variant="quiet" keys="Esc" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Reasons({
  reasons,
  chosen,
  error,
  onChoose,
}: {
  reasons: ReasonChoice[];
  chosen: string;
  error: string | undefined;
  onChoose: (reason: string) => void;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium text-ink-2">Why it is no contradiction</legend>
      <div className="grid gap-0.5">
        {reasons.map(({ reason, label, means }, index) => (
          <label
            key={reason}
            className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-2 rounded-md px-1.5 py-0.5 hover:bg-sunk has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={id}
              value={reason}
              checked={chosen === reason}
              data-first={isFirst(reason, index, chosen) ? "dismissed" : undefined}
              onChange={() => onChoose(reason)}
              className="accent-(--accent)"
            />
            <span>
              {label} <span className="text-xs text-ink-3">{means}</span>
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-bad">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** The one to begin with: the chosen one, or the first. */
function isFirst(reason: string, index: number, chosen: string): boolean {
  return chosen ? reason === chosen : index === 0;
}
