import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import type { ListedCase } from "@/lib/cases/list-cases";

/** The analyst's cases with what they hold. */
export function CaseList({ cases }: { cases: ListedCase[] }) {
  return (
    <ul className="divide-y divide-line rounded-[10px] border border-line bg-card">
      {cases.map((listed) => (
        <li key={listed.id} className="relative grid grid-cols-[minmax(0,1fr)] gap-1 px-4 py-3 hover:bg-sunk">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <h2 className="min-w-0 font-serif text-[17px]">
              <Link href={`/cases/${listed.id}`} className="after:absolute after:inset-0">
                {listed.name}
              </Link>
            </h2>
            {listed.isExample ? <Chip>Example</Chip> : null}
          </div>
          {listed.description ? (
            <p className="line-clamp-2 max-w-prose text-ink-2">{listed.description}</p>
          ) : null}
          <Counts listed={listed} />
        </li>
      ))}
    </ul>
  );
}

function Counts({ listed: { counts, memberCount } }: { listed: ListedCase }) {
  const facts = [
    count(counts.contradictions, "contradiction"),
    count(counts.claims, "claim"),
    count(counts.sources, "source"),
    count(counts.actors, "actor"),
    count(memberCount, "member"),
  ];
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-ink-2 tabular-nums">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
