"use client";

import Link from "next/link";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { useKeys } from "@/components/ui/keys/use-keys";

/** Search and publisher, as a plain form: the address says what is shown. */
export function SourceFilter({
  path,
  search,
  publisherId,
  publishers,
}: {
  path: string;
  search: string;
  publisherId: string;
  publishers: readonly { id: string; name: string; sources: number }[];
}) {
  const field = useRef<HTMLInputElement>(null);
  useKeys({ search: () => field.current?.focus() });
  return (
    <search>
      <form action={path} className="mb-4 flex flex-wrap items-end gap-2">
        <TextInput
          ref={field}
          type="search"
          name="search"
          label="Search titles, bylines and texts"
          defaultValue={search}
          className="min-w-60 grow sm:max-w-sm"
        />
        <Select
          label="Publisher"
          name="publisher"
          defaultValue={publisherId}
          className="min-w-44 max-w-full max-sm:grow sm:max-w-60"
        >
          <option value="">All publishers</option>
          {publishers.map((publisher) => (
            <option key={publisher.id} value={publisher.id}>
              {publisher.name} ({publisher.sources})
            </option>
          ))}
        </Select>
        <div className="flex items-center gap-2">
          <Button type="submit">Filter</Button>
          {search || publisherId ? (
            <Link href={path} className="text-sm text-ink-2 underline">
              Clear
            </Link>
          ) : null}
        </div>
      </form>
    </search>
  );
}
