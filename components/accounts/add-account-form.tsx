"use client";

import { HandedOverPassword } from "@/components/accounts/handed-over";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";
import type { HandedOver } from "@/lib/accounts/create-account";

/** Adds an account, and shows its one-time password. */
export function AddAccountForm({ createAccount }: { createAccount: FormAction<HandedOver> }) {
  const { form, outcome, errors, pending } = useActionForm(createAccount, { emptyOnSuccess: true });
  return (
    <form {...form} noValidate className="grid gap-3">
      <TextInput label="Name" name="name" autoComplete="off" required error={errors.name} />
      <TextInput label="E-mail" name="email" type="email" autoComplete="off" required error={errors.email} />
      <FormFailure outcome={outcome} />
      <Button type="submit" variant="primary" disabled={pending} className="justify-self-start">
        Add the account
      </Button>
      {outcome?.ok ? <HandedOverPassword account={outcome.value} /> : null}
    </form>
  );
}
