import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import type { ClaimState } from "@/lib/db/generated/enums";

export type ClaimQuery = { search: string; actor: string; source: string; state: string };

const STATES = [
  { id: "suggested", name: "Suggested" },
  { id: "accepted", name: "Accepted" },
  { id: "rejected", name: "Rejected" },
  { id: "withdrawn", name: "Withdrawn" },
] satisfies { id: ClaimState; name: string }[];

type Named = { id: string; name: string };

/** Search, speaker, source and state, as a plain form: the address says what is shown. */
export function ClaimFilters({
  path,
  query,
  actors,
  sources,
}: {
  path: string;
  query: ClaimQuery;
  actors: Named[];
  sources: Named[];
}) {
  return (
    <search>
      <form
        action={path}
        className="mb-4 grid grid-cols-2 items-start gap-2 md:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))_auto]"
      >
        <TextInput
          className="max-md:col-span-2"
          type="search"
          name="search"
          label="Search"
          placeholder="Statement, quote or speaker"
          defaultValue={query.search}
          aria-keyshortcuts="/"
        />
        <Choice label="Speaker" name="actor" any="Any speaker" value={query.actor} options={actors} />
        <Choice label="Source" name="source" any="Any source" value={query.source} options={sources} />
        <Choice
          label="State"
          name="state"
          any="Accepted and suggested"
          value={query.state}
          options={STATES}
        />
        <div className="flex items-center gap-2 self-end">
          <Button type="submit">Filter</Button>
          {Object.values(query).some(Boolean) ? (
            <Link href={path} className="text-sm text-ink-2 underline">
              Clear
            </Link>
          ) : null}
        </div>
      </form>
    </search>
  );
}

function Choice({
  label,
  name,
  any,
  value,
  options,
}: {
  label: string;
  name: string;
  any: string;
  value: string;
  options: Named[];
}) {
  return (
    <Select label={label} name={name} defaultValue={value}>
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </Select>
  );
}
