"use client";

import { type KeyboardEvent, type SyntheticEvent, useState, useTransition } from "react";
import { FormFailure } from "@/components/claims/form-failure";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { type Failure, fail, type Outcome } from "@/lib/outcome";

export type FactField = { name: string; label: string; placeholder?: string; wide?: boolean };

const UNREACHABLE = fail("invalid", "The server didn’t answer. What you typed is still here: try again.");

/** A small form of text fields that adds one fact; it empties once the fact is saved, and keeps what was typed until then. */
export function FactForm({
  label,
  submitLabel,
  fields,
  initial = {},
  save,
  onDone,
}: {
  /** The name of the form. */
  label: string;
  submitLabel: string;
  fields: FactField[];
  initial?: Record<string, string>;
  save: (values: Record<string, string>) => Promise<Outcome>;
  onDone?: () => void;
}) {
  const [values, setValues] = useState(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    startTransition(async () => {
      const outcome = await save(values).catch(() => UNREACHABLE);
      setFailure(outcome.ok ? null : outcome);
      if (!outcome.ok) return;
      setValues(initial);
      onDone?.();
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form aria-label={label} onSubmit={onSubmit} onKeyDown={onKeyDown} className="grid gap-2">
      <div className="grid gap-2 sm:grid-cols-2">
        {fields.map(({ name, label: fieldLabel, placeholder, wide }) => (
          <TextInput
            key={name}
            className={wide ? "sm:col-span-2" : undefined}
            label={fieldLabel}
            placeholder={placeholder}
            value={values[name] ?? ""}
            error={failure?.fieldErrors[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        ))}
      </div>
      {failure && Object.keys(failure.fieldErrors).length === 0 ? <FormFailure failure={failure} /> : null}
      <Button type="submit" size="small" className="justify-self-start" disabled={pending}>
        {submitLabel}
      </Button>
    </form>
  );
}
