"use client";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** The name under which others see what an analyst writes. */
export function NameForm({ name, rename }: { name: string; rename: FormAction }) {
  const { form, outcome, errors, pending } = useActionForm(rename);
  return (
    <form {...form} noValidate className="grid gap-3">
      <TextInput
        label="Name"
        name="name"
        autoComplete="name"
        defaultValue={name}
        required
        error={errors.name}
      />
      <FormFailure outcome={outcome} />
      {outcome?.ok ? <Notice tone="good">Saved.</Notice> : null}
      <Button type="submit" disabled={pending} className="justify-self-start">
        Save the name
      </Button>
    </form>
  );
}
