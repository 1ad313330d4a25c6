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
      <input type="hidden" name="seenName" value={given.name} />
      <input type="hidden" name="seenDescription" value={given.description} />
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
      {outcome && !outcome.ok && outcome.code === "conflict" ? <Standing {...given} /> : null}
      {outcome?.ok ? <Notice tone="good">Saved.</Notice> : null}
      <Button type="submit" variant="primary" disabled={pending} className="justify-self-start">
        {submitLabel}
      </Button>
    </form>
  );
}

/** What stands now, for the one whose save came second. */
function Standing({ name, description }: { name: string; description: string }) {
  return (
    <Notice tone="info">
      <p>It now reads as follows. Saving again puts your words in its place.</p>
      <p className="mt-1 font-medium break-words">{name}</p>
      <p className="break-words whitespace-pre-line">
        {description || "Nothing is written on what it is about."}
      </p>
    </Notice>
  );
}
