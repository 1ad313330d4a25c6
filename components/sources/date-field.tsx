"use client";

import { useEffect, useRef, useState } from "react";
import type { SourceActions } from "@/components/sources/source-actions";
import { useUnderstoodDate } from "@/components/sources/use-understood-date";
import { TextInput } from "@/components/ui/field";

/** A date as people type it; under it stands how it is understood. The form reads what was typed, by `name`. */
export function DateField({
  label,
  name,
  defaultValue = "",
  error,
  found,
  understand,
}: {
  label: string;
  name: string;
  defaultValue?: string;
  error?: string;
  /** Where it was found, in words. */
  found?: string | undefined;
  understand: SourceActions["understand"];
}) {
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(defaultValue);
  const date = useUnderstoodDate(typed, understand);
  // What was typed or filled in before the page was ready for it.
  useEffect(() => setTyped(ref.current?.value ?? ""), []);
  return (
    <TextInput
      ref={ref}
      label={label}
      name={name}
      defaultValue={defaultValue}
      onInput={(event) => setTyped(event.currentTarget.value)}
      autoComplete="off"
      error={error}
      hint={
        <>
          <span role="status" className={date?.ok === false ? "text-warn" : undefined}>
            {typed.trim() === "" || !date ? (
              "As you say it: 14 Dec 2015, mid-December 2015"
            ) : date.ok ? (
              <>
                Understood: <b className="font-medium text-ink-2">{date.understood}</b>
              </>
            ) : error ? null : (
              date.message
            )}
          </span>
          {found ? <> · {found}</> : null}
        </>
      }
    />
  );
}
