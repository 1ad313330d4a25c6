"use client";

import type { FeedActions } from "@/components/feeds/feed-actions";
import { INTERVAL_WORDS } from "@/components/feeds/interval-words";
import { Button } from "@/components/ui/button";
import { CheckBox, Select, TextInput } from "@/components/ui/field";
import { FormFailure } from "@/components/ui/form-failure";
import { useActionForm } from "@/components/ui/use-action-form";

/** Adds a feed to those that are watched. */
export function FeedForm({ caseId, watch }: { caseId: string; watch: FeedActions["watch"] }) {
  const { form, outcome, errors, pending } = useActionForm(
    (_, fields) =>
      watch(caseId, {
        url: String(fields.get("url") ?? ""),
        everyMinutes: Number(fields.get("everyMinutes")),
        takesIn: fields.get("takesIn") === "on",
      }),
    { emptyOnSuccess: true },
  );
  return (
    <form
      {...form}
      aria-label="Watch a feed"
      className="grid gap-3 rounded-[10px] border border-line bg-card p-3"
    >
      <TextInput
        label="Feed"
        name="url"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
        error={errors.url}
        hint="RSS, Atom or JSON Feed, or a page that names one."
      />
      <Select label="Looked at" name="everyMinutes" defaultValue={30}>
        {Object.entries(INTERVAL_WORDS).map(([minutes, words]) => (
          <option key={minutes} value={minutes}>
            {words}
          </option>
        ))}
      </Select>
      <CheckBox
        label="Take in what is new by itself"
        name="takesIn"
        hint="What is in it at first waits in the inbox all the same."
      />
      {errors.url ? null : <FormFailure outcome={outcome} />}
      <div>
        <Button type="submit" variant="primary" aria-disabled={pending}>
          Watch
        </Button>
      </div>
    </form>
  );
}
