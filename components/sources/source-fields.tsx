"use client";

import { useId } from "react";
import { DateField } from "@/components/sources/date-field";
import type { SourceActions } from "@/components/sources/source-actions";
import { SOURCE_KINDS } from "@/components/sources/source-kinds";
import { Select, TextInput } from "@/components/ui/field";
import type { SourceKind } from "@/lib/db/generated/enums";

/** What the fields hold; `published` as it is typed. */
export type SourceFieldValues = {
  title: string;
  byline: string;
  publisher: string;
  url: string;
  published: string;
  language: string;
  kind: SourceKind;
};

export const EMPTY_FIELDS: SourceFieldValues = {
  title: "",
  byline: "",
  publisher: "",
  url: "",
  published: "",
  language: "",
  kind: "article",
};

/** The fields that describe a source, left to the browser: the form reads them by their names. */
export function SourceFields({
  values = EMPTY_FIELDS,
  errors,
  publishers,
  understand,
  foundIn = {},
}: {
  values?: SourceFieldValues;
  /** Where each was found when it was captured. */
  foundIn?: Record<string, string>;
  errors: Record<string, string>;
  publishers: readonly string[];
  understand: SourceActions["understand"];
}) {
  const list = useId();
  const where = (name: string) => (foundIn[name] ? `found in: ${foundIn[name]}` : undefined);
  const plain = (name: "title" | "byline" | "publisher" | "url" | "language") => ({
    name,
    hint: where(name),
    defaultValue: values[name],
    error: errors[name],
    autoComplete: "off",
    dir: name === "url" || name === "language" ? undefined : "auto",
  });
  return (
    <div className="grid gap-3">
      <TextInput label="Title" {...plain("title")} />
      <TextInput label="Publisher" list={list} {...plain("publisher")} />
      <datalist id={list}>
        {publishers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <DateField
        label="Published"
        name="published"
        found={where("published")}
        defaultValue={values.published}
        error={errors.published}
        understand={understand}
      />
      <TextInput label="Byline" {...plain("byline")} />
      <TextInput label="URL" inputMode="url" placeholder="https://" {...plain("url")} />
      <div className="grid grid-cols-[1fr_110px] gap-3">
        <Select label="Kind" name="kind" defaultValue={values.kind} error={errors.kind}>
          {Object.entries(SOURCE_KINDS).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Select>
        <TextInput label="Language" placeholder="en, ru, ar" {...plain("language")} />
      </div>
    </div>
  );
}

/** What stands in the fields of a form. */
export function readFields(form: FormData): SourceFieldValues {
  const names = Object.keys(EMPTY_FIELDS) as (keyof SourceFieldValues)[];
  return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? "")])) as SourceFieldValues;
}
