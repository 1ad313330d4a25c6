"use client";

import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** E-mail and password, and nothing that tells which of them was wrong. */
export function SignInForm({ next, signIn }: { next: string; signIn: FormAction }) {
  const { form, outcome, errors, pending } = useActionForm(signIn);
  return (
    <form {...form} noValidate className="grid gap-3">
      <input type="hidden" name="next" value={next} />
      <TextInput
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
        error={errors.email}
      />
      <TextInput
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={errors.password}
      />
      <FormFailure outcome={outcome} />
      <Button type="submit" variant="primary" disabled={pending}>
        Sign in
      </Button>
      <p className="text-xs text-ink-3">
        Forgotten the password? The owner of this installation can give you a new one.
      </p>
    </form>
  );
}
