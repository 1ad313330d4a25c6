"use client";

import { useEffect, useState } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { TextInput } from "@/components/ui/field";
import { formatDate } from "@/lib/dates/format-date";

type Understood = { typed: string; words: string; wrong: boolean };

/** A date as people type it, with what was understood under it. Empty means that it isn't known. */
export function DateField({
  label,
  value,
  onChange,
  reference,
  readDate,
  error,
}: {
  label: string;
  value: string;
  onChange: (typed: string) => void;
  reference: string | null;
  readDate: ClaimActions["readDate"];
  error?: string;
}) {
  const [given] = useState(value);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  useEffect(() => {
    if (value.trim() === "" || value === given) return;
    let outdated = false;
    const timer = setTimeout(async () => {
      const read = await readDate(value, reference).catch(() => null);
      if (outdated || !read) return;
      setUnderstood({ typed: value, words: read.ok ? read.value.understood : read.message, wrong: !read.ok });
    }, 250);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [value, given, reference, readDate]);

  const current = understood?.typed === value ? understood : null;
  const known = value === given && given !== "" ? formatDate(given) : (current?.words ?? "");
  return (
    <TextInput
      label={label}
      value={value}
      placeholder="14 December 2015, mid-December 2015 …"
      onChange={(event) => onChange(event.target.value)}
      error={error ?? (current?.wrong ? current.words : undefined)}
      hint={<span role="status">{current?.wrong ? "" : value.trim() === "" ? "not known" : known}</span>}
    />
  );
}
