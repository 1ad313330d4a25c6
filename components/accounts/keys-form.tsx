"use client";

import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { CheckBox, TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { Notice } from "@/components/ui/notice";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";
import { ACTION_NAMES, KEY_TABLE, keyOf } from "@/lib/accounts/key-table";
import type { Preferences } from "@/lib/accounts/preferences";

/** Single keys: off altogether, or another key for an action (WCAG 2.1.4). */
export function KeysForm({
  preferences,
  changeKeys,
}: {
  preferences: Preferences;
  changeKeys: FormAction<Preferences>;
}) {
  const { form, outcome, errors, pending } = useActionForm(changeKeys);
  const fields = useRef<HTMLDivElement>(null);
  const fillInTable = () => {
    for (const input of fields.current?.querySelectorAll("input") ?? []) input.value = input.placeholder;
  };
  return (
    <form {...form} noValidate className="grid gap-4">
      <CheckBox
        label="Single keys act on pages"
        name="singleKeys"
        defaultChecked={preferences.singleKeys}
        hint="They never act while you type in a field. Everything they do, a button or link does too."
      />
      <div ref={fields} className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-3">
        {ACTION_NAMES.map((action) => (
          <TextInput
            key={action}
            label={KEY_TABLE[action].label}
            name={action}
            defaultValue={keyOf(action, preferences)}
            placeholder={KEY_TABLE[action].key}
            maxLength={2}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            error={errors[action]}
          />
        ))}
      </div>
      <FormFailure outcome={outcome} />
      {outcome?.ok ? <Notice tone="good">Saved.</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={pending}>
          Save the keys
        </Button>
        <Button variant="quiet" onClick={fillInTable}>
          Fill in the usual keys
        </Button>
      </div>
    </form>
  );
}
