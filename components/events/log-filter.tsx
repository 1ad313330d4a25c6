import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Select } from "@/components/ui/field";
import { EVENT_TARGETS, type EventKind } from "@/lib/events/event";
import type { LogFilter } from "@/lib/events/list-case-events";

/** Chooses whose events of which kind are shown; a plain form that leads to an address. */
export function LogFilterForm({
  path,
  filter,
  analysts,
}: {
  path: string;
  filter: LogFilter;
  analysts: { id: string; name: string }[];
}) {
  return (
    <form action={path} className="mb-4 flex flex-wrap items-end gap-2">
      <Select label="What" name="kind" defaultValue={filter.kind ?? ""} className="w-52">
        <option value="">Everything</option>
        {(Object.keys(EVENT_TARGETS) as EventKind[]).map((kind) => (
          <option key={kind} value={kind}>
            {kind.replace(/[.-]/g, " ").replace(/^./, (first) => first.toUpperCase())}
          </option>
        ))}
      </Select>
      <Select label="Who" name="analyst" defaultValue={filter.analystId ?? ""} className="w-52">
        <option value="">Everybody</option>
        {analysts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Button type="submit">Show</Button>
      {filter.kind || filter.analystId ? (
        <ButtonLink href={path} variant="quiet">
          Clear
        </ButtonLink>
      ) : null}
    </form>
  );
}
