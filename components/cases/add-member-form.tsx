"use client";

import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

/** Puts one of the accounts that aren't members yet into the case. */
export function AddMemberForm({
  candidates,
  addMember,
}: {
  candidates: { id: string; name: string; email: string }[];
  addMember: FormAction;
}) {
  const { form, outcome, errors, pending } = useActionForm(addMember);
  return (
    <form {...form} noValidate className="grid gap-3">
      <Select label="Account" name="analystId" required error={errors.analystId}>
        {candidates.map(({ id, name, email }) => (
          <option key={id} value={id}>
            {name} ({email})
          </option>
        ))}
      </Select>
      <FormFailure outcome={outcome} />
      <Button type="submit" variant="primary" disabled={pending} className="justify-self-start">
        Add to the case
      </Button>
    </form>
  );
}
