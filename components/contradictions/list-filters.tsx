import Link from "next/link";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Select, TextInput } from "@/components/ui/field";
import { BASES, BASIS } from "@/lib/contradictions/basis";
import { type ContradictionFilter, writeFilter } from "@/lib/contradictions/contradiction-filter";
import { type ContradictionState, STATE, STATES } from "@/lib/contradictions/derive-state";
import { RELATION_LABEL, RELATIONS } from "@/lib/contradictions/relation";

/** The states of the list as tabs, each with how many it holds under the other filters. */
export function StateTabs({
  base,
  filter,
  counts,
}: {
  base: string;
  filter: ContradictionFilter;
  counts: Record<ContradictionState, number>;
}) {
  const all = STATES.reduce((sum, state) => sum + counts[state], 0);
  const tabs = [
    { state: undefined, label: "All", count: all },
    ...STATES.map((state) => ({ state, label: STATE[state].label, count: counts[state] })),
  ];
  return (
    <nav aria-label="State" className="-mx-1 flex flex-wrap gap-0.5">
      {tabs.map(({ state, label, count }) => (
        <Link
          key={label}
          href={`${base}${writeFilter({ ...filter, state })}`}
          aria-current={filter.state === state ? "true" : undefined}
          className={classNames(
            "rounded-[7px] px-2.5 py-1.5",
            filter.state === state ? "bg-accent-soft font-medium text-accent" : "text-ink-2 hover:bg-sunk",
          )}
        >
          {label} <span className="ml-0.5 text-ink-3 tabular-nums">{count}</span>
        </Link>
      ))}
    </nav>
  );
}

/** The other filters, as a plain form that goes to the address of what it shows. */
export function FilterForm({
  base,
  filter,
  actors,
}: {
  base: string;
  filter: ContradictionFilter;
  actors: { id: string; name: string }[];
}) {
  const { state, basis, relation, actorId, search, claimId } = filter;
  const isNarrowed = Boolean(basis || relation || actorId || search || claimId);
  return (
    <search>
      <form
        action={base}
        className="grid grid-cols-2 items-start gap-2 md:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))_auto]"
      >
        {state ? <input type="hidden" name="state" value={state} /> : null}
        {claimId ? <input type="hidden" name="claim" value={claimId} /> : null}
        <TextInput
          className="max-md:col-span-2"
          label="Search"
          type="search"
          name="search"
          defaultValue={search}
          placeholder="Headline, reason, statement, quote or speaker"
          aria-keyshortcuts="/"
        />
        <Select label="Basis" name="basis" defaultValue={basis ?? ""}>
          <option value="">Any basis</option>
          {BASES.map((one) => (
            <option key={one} value={one}>
              {BASIS[one].label}
            </option>
          ))}
        </Select>
        <Select label="Relation" name="relation" defaultValue={relation ?? ""}>
          <option value="">Any relation</option>
          {RELATIONS.map((one) => (
            <option key={one} value={one}>
              {RELATION_LABEL[one]}
            </option>
          ))}
        </Select>
        <Select label="Actor" name="actor" defaultValue={actorId ?? ""}>
          <option value="">Any actor</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <div className="flex items-center gap-2 self-end">
          <Button type="submit">Filter</Button>
          {isNarrowed ? (
            <Link href={`${base}${writeFilter({ state })}`} className="text-sm text-ink-2 underline">
              Clear
            </Link>
          ) : null}
        </div>
      </form>
    </search>
  );
}
