"use client";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** The first account of an installation. */
export function FirstStartForm({ asksCode, createOwner }: { asksCode: boolean; createOwner: FormAction }) {
  const { form, outcome, errors, pending } = useActionForm(createOwner);
  return (
    <form {...form} noValidate className="grid gap-3">
      <TextInput
        label="Name"
        name="name"
        autoComplete="name"
        required
        autoFocus
        hint="Stands beside what you write, for the other analysts."
        error={errors.name}
      />
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        hint="For signing in. Gainsay sends no mail."
        error={errors.email}
      />
      <TextInput
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        hint="At least 12 characters; a few words do well. Spaces count."
        error={errors.password}
      />
      {asksCode ? (
        <TextInput
          label="Code"
          name="code"
          autoComplete="one-time-code"
          required
          hint="Printed where Gainsay was started, since other machines can reach this page."
          error={errors.code}
        />
      ) : null}
      <FormFailure outcome={outcome} />
      <Button type="submit" variant="primary" disabled={pending}>
        Create the account
      </Button>
    </form>
  );
}
