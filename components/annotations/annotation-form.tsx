"use client";

import { lazy, Suspense, type SyntheticEvent, useState, useTransition } from "react";
import type { Standing } from "@/components/annotations/annotation-actions";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import { useDraft } from "@/components/ui/use-draft";
import type { Failure, Outcome } from "@/lib/outcome";

const EditConflict = lazy(async () => ({
  default: (await import("@/components/annotations/edit-conflict")).EditConflict,
}));

/**
 * Where an annotation is written or changed. The words stay in the field until they are saved, whatever goes wrong.
 *
 * @param save gets the words, and after a conflict the revision to save over.
 */
export function AnnotationForm({
  label,
  placeholder,
  submitLabel,
  draftKey,
  initial,
  save,
  onDone,
  onCancel,
  autoFocus = false,
  children,
}: {
  label: string;
  placeholder?: string;
  submitLabel: string;
  draftKey: string;
  initial?: string;
  save: (body: string, over?: number) => Promise<Outcome<unknown>>;
  onDone?: () => void;
  onCancel?: () => void;
  autoFocus?: boolean;
  children?: React.ReactNode;
}) {
  const [body, setBody, forget] = useDraft(draftKey, initial ?? "");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const [pending, startTransition] = useTransition();
  const standing = failure?.code === "conflict" ? (failure.detail?.current as Standing) : null;

  const submit = () =>
    startTransition(async () => {
      setSaved(false);
      const outcome = await reached(save(body, standing?.revision));
      setFailure(outcome.ok ? null : outcome);
      if (!outcome.ok) return;
      forget();
      setSaved(true);
      onDone?.();
    });
  const giveUp = () => {
    forget();
    onCancel?.();
  };
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) submit();
  };

  return (
    <form onSubmit={onSubmit} onKeyDown={saveOnKeys} className="grid gap-2">
      <Suspense>{standing ? <EditConflict standing={standing} /> : null}</Suspense>
      <TextArea
        label={standing ? "Your words" : label}
        placeholder={placeholder}
        value={body}
        error={failure?.fieldErrors.body}
        autoFocus={autoFocus}
        rows={4}
        onChange={(event) => setBody(event.target.value)}
      />
      {standing || failure?.fieldErrors.body ? null : <FormFailure outcome={failure} />}
      <div className="flex flex-wrap items-center gap-2">
        {children}
        <Button type="submit" variant="primary" disabled={pending} keys="Ctrl ↵">
          {standing ? "Save mine" : submitLabel}
        </Button>
        {standing && onCancel ? <Button onClick={giveUp}>Take what stands</Button> : null}
        {onCancel && !standing ? (
          <Button variant="quiet" onClick={giveUp}>
            Cancel
          </Button>
        ) : null}
        <span role="status" className="text-sm text-good empty:hidden">
          {saved ? "Saved" : ""}
        </span>
      </div>
    </form>
  );
}
