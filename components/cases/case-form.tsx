"use client";

import { Button } from "@/components/ui/button";
import { TextArea, TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** What a case is called and what it is about; for a new one and for one that is there. */
export function CaseForm({
  given = { name: "", description: "" },
  submitLabel,
  save,
}: {
  given?: { name: string; description: string };
  submitLabel: string;
  save: FormAction;
}) {
  const { form, outcome, errors, pending } = useActionForm(save);
  return (
    <form {...form} noValidate className="grid gap-3">
      <TextInput
        label="Name"
        name="name"
        autoComplete="off"
        required
        autoFocus={given.name === ""}
        defaultValue={given.name}
        error={errors.name}
      />
      <TextArea
        label="What it is about"
        name="description"
        optional
        rows={4}
        defaultValue={given.description}
        error={errors.description}
      />
      <FormFailure outcome={outcome} />
      {outcome?.ok ? <Notice tone="good">Saved.</Notice> : null}
      <Button type="submit" variant="primary" disabled={pending} className="justify-self-start">
        {submitLabel}
      </Button>
    </form>
  );
}
