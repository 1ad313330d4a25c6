"use client";

import { type SyntheticEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { saveOnKeys } from "@/components/ui/keys/save-on-keys";
import { reached } from "@/components/ui/reach";
import type { Failure, Outcome } from "@/lib/outcome";

export type FactField = { name: string; label: string; placeholder?: string; wide?: boolean };

/** A small form of text fields that adds one fact; it empties once the fact is saved, and keeps what was typed until then. */
export function FactForm({
  label,
  submitLabel,
  fields,
  save,
}: {
  /** The name of the form. */
  label: string;
  submitLabel: string;
  fields: FactField[];
  save: (values: Record<string, string>) => Promise<Outcome>;
}) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pending) return;
    startTransition(async () => {
      const outcome = await reached(save(values));
      setFailure(outcome.ok ? null : outcome);
      if (outcome.ok) setValues({});
    });
  };
  return (
    <form aria-label={label} onSubmit={onSubmit} onKeyDown={saveOnKeys} className="grid gap-2">
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
      {failure && Object.keys(failure.fieldErrors).length === 0 ? <FormFailure outcome={failure} /> : null}
      <Button type="submit" size="small" className="justify-self-start" disabled={pending}>
        {submitLabel}
      </Button>
    </form>
  );
}
