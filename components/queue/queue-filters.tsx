import Link from "next/link";
import type { FilterWord } from "@/components/queue/filter-words";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { BASES, BASIS } from "@/lib/contradictions/basis";
import type { DisputeFilter } from "@/lib/contradictions/disputes/dispute";
import { RELATION_LABEL, RELATIONS } from "@/lib/contradictions/relation";

type Choice = { id: string; name: string };

/** What the filter offers as the lowest score, in hundredths as they stand in the address. */
const SCORES = ["0.9", "0.8", "0.7", "0.6", "0.5"];

/** The present filter, each part with a way to drop it, and a plain form for another, which goes to the address of what it shows. */
export function QueueFilters({
  base,
  filter,
  words,
  actors,
  sources,
}: {
  base: string;
  filter: DisputeFilter;
  words: FilterWord[];
  actors: Choice[];
  sources: Choice[];
}) {
  return (
    <search aria-label="Filter of the queue" className="grid gap-2">
      {words.length > 0 ? (
        <ul aria-label="Present filter" className="flex flex-wrap gap-1.5">
          {words.map(({ name, label, without }) => (
            <li key={name} className="min-w-0">
              <Link
                href={`${base}${without}`}
                aria-label={`Drop the filter: ${label}`}
                className="flex min-w-0 items-center gap-1.5 rounded-full border border-edge bg-card px-2.5 py-0.5 text-[13px] hover:bg-sunk"
              >
                <span className="truncate">{label}</span>
                <span aria-hidden="true">×</span>
              </Link>
            </li>
          ))}
          {words.length > 1 ? (
            <li>
              <Link href={base} className="px-1 text-sm text-ink-2 underline">
                Clear
              </Link>
            </li>
          ) : null}
        </ul>
      ) : null}
      <details className="group">
        <summary className="w-fit cursor-pointer rounded-full border border-edge bg-card px-2.5 py-0.5 text-[13px] hover:bg-sunk">
          Filter
        </summary>
        <form action={base} className="mt-2 grid gap-2 rounded-[10px] border border-line bg-card p-3">
          <Select label="Basis" name="basis" defaultValue={filter.basis ?? ""}>
            <option value="">Any basis</option>
            {BASES.map((one) => (
              <option key={one} value={one}>
                {BASIS[one].label}
              </option>
            ))}
          </Select>
          <Select label="Relation" name="relation" defaultValue={filter.relation ?? ""}>
            <option value="">Any relation</option>
            {RELATIONS.map((one) => (
              <option key={one} value={one}>
                {RELATION_LABEL[one]}
              </option>
            ))}
          </Select>
          <Select label="Actor" name="actor" defaultValue={filter.actorId ?? ""}>
            <option value="">Any actor</option>
            <Choices of={actors} />
          </Select>
          <Select label="Score" name="score" defaultValue={String(filter.minScore ?? "")}>
            <option value="">Any score</option>
            {SCORES.map((score) => (
              <option key={score} value={score}>
                {score} and more
              </option>
            ))}
          </Select>
          <Select label="Source" name="source" defaultValue={filter.sourceId ?? ""}>
            <option value="">Any source</option>
            <Choices of={sources} />
          </Select>
          <Button type="submit" className="justify-self-start">
            Apply filter
          </Button>
        </form>
      </details>
    </search>
  );
}

function Choices({ of }: { of: Choice[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}
