"use client";

import { useState } from "react";
import { HandedOverPassword } from "@/components/accounts/handed-over";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";
import type { HandedOver } from "@/lib/accounts/create-account";

type Props = {
  account: { id: string; name: string };
  resetPassword: FormAction<HandedOver>;
};

/** Asks before it locks somebody out, then shows the new one-time password. */
export function ResetPasswordButton(props: Props) {
  const [open, setOpen] = useState(false);
  const { name } = props.account;
  return (
    <>
      <Button size="small" aria-label={`Reset the password of ${name}`} onClick={() => setOpen(true)}>
        Reset password
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Reset the password of ${name}`}>
        <ResetPasswordForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ResetPasswordForm({ account, resetPassword, onClose }: Props & { onClose: () => void }) {
  const { form, outcome, pending } = useActionForm(resetPassword);
  if (outcome?.ok) {
    return (
      <div className="grid gap-3">
        <HandedOverPassword account={outcome.value} />
        <Button onClick={onClose} className="justify-self-end">
          Done
        </Button>
      </div>
    );
  }
  return (
    <form {...form} className="grid gap-3">
      <input type="hidden" name="analystId" value={account.id} />
      <p>
        {account.name} is signed out everywhere and gets a one-time password that you hand over. The present
        password stops working at once.
      </p>
      <FormFailure outcome={outcome} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={pending}>
          Reset the password
        </Button>
      </div>
    </form>
  );
}
