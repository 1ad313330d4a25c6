"use client";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** A new password, which the present one allows. `currentLabel` says what the present one is. */
export function PasswordForm({
  currentLabel,
  changePassword,
}: {
  currentLabel: string;
  changePassword: FormAction;
}) {
  const { form, outcome, errors, pending } = useActionForm(changePassword);
  return (
    <form {...form} noValidate className="grid gap-3">
      <TextInput
        label={currentLabel}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={errors.current}
      />
      <TextInput
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        hint="At least 12 characters; a few words do well. Spaces count."
        error={errors.password}
      />
      <FormFailure outcome={outcome} />
      {outcome?.ok ? (
        <Notice tone="good">The password is changed. Other sessions of yours have ended.</Notice>
      ) : null}
      <Button type="submit" disabled={pending} variant="primary" className="justify-self-start">
        Change the password
      </Button>
    </form>
  );
}
