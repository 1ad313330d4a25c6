"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";

type Props = { name: string; isExample: boolean; removeCase: FormAction };

/** The way to remove a case, which asks first; what isn't the example asks for the name too. */
export function RemoveCase(props: Props) {
  const [open, setOpen] = useState(false);
  const title = props.isExample ? "Remove the example case" : "Remove this case";
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)} className="justify-self-start">
        {title}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <RemoveCaseForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RemoveCaseForm({ name, isExample, removeCase, onClose }: Props & { onClose: () => void }) {
  const { form, outcome, errors, pending } = useActionForm(removeCase);
  return (
    <form {...form} noValidate className="grid gap-3">
      <p>
        All that is in it goes, for everybody and for good: sources, claims, contradictions, reviews,
        annotations and the log.
      </p>
      {isExample ? null : (
        <TextInput
          label={
            <>
              To go on, type the name of the case: <strong className="font-semibold text-ink">{name}</strong>
            </>
          }
          name="name"
          autoComplete="off"
          autoFocus
          error={errors.name}
        />
      )}
      <FormFailure outcome={outcome} />
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="danger" disabled={pending}>
          Remove for good
        </Button>
      </div>
    </form>
  );
}
