"use client";

import { Button } from "@/components/ui/button";
import { FormFailure } from "@/components/ui/form-failure";
import { type FormAction, useActionForm } from "@/components/ui/use-action-form";
import type { Preferences } from "@/lib/accounts/preferences";

const LABELS: Record<Preferences["theme"], string> = {
  system: "As the system has it",
  light: "Light",
  dark: "Dark",
};

/** Light, dark, or as the system has it. */
export function ThemeForm({
  theme,
  changeTheme,
}: {
  theme: Preferences["theme"];
  changeTheme: FormAction<Preferences>;
}) {
  const { form, outcome, pending } = useActionForm(changeTheme);
  return (
    <form {...form} className="grid gap-3">
      <fieldset className="grid gap-1.5">
        <legend className="sr-only">Theme</legend>
        {Object.entries(LABELS).map(([value, label]) => (
          <label key={value} className="flex cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="theme"
              value={value}
              defaultChecked={value === theme}
              className="size-[15px] accent-(--accent)"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <FormFailure outcome={outcome} />
      <Button type="submit" disabled={pending} className="justify-self-start">
        Use this theme
      </Button>
    </form>
  );
}
