import Link from "next/link";
import { knownSource } from "@/components/sources/source-failure";
import type { FileRow } from "@/components/sources/use-file-capture";
import { Chip } from "@/components/ui/chip";
import type { Outcome } from "@/lib/outcome";

/** File by file how it went, and in sum for those who don't see it. */
export function FileResults({ caseId, rows, busy }: { caseId: string; rows: FileRow[]; busy: boolean }) {
  const captured = rows.filter((row) => row.outcome?.ok).length;
  return (
    <>
      <p role="status" className={rows.length > 0 ? "mt-2 text-sm text-ink-2" : undefined}>
        {rows.length === 0 ? null : busy ? "Capturing…" : `${captured} of ${rows.length} captured.`}
      </p>
      {rows.length > 0 ? (
        <ul
          aria-label="Files"
          className="mt-1 divide-y divide-line rounded-[10px] border border-line bg-card"
        >
          {rows.map((row) => (
            <li key={row.key} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-1.5">
              <span className="font-medium break-all">{row.name}</span>
              <Result caseId={caseId} outcome={row.outcome} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Result({ caseId, outcome }: { caseId: string; outcome: Outcome<{ sourceId: string }> | null }) {
  const there = knownSource(outcome);
  if (!outcome) return <Chip>waiting</Chip>;
  if (outcome.ok) {
    return (
      <>
        <Chip tone="good">captured</Chip>
        <Link href={`/cases/${caseId}/sources/${outcome.value.sourceId}`} className="text-accent underline">
          Open
        </Link>
      </>
    );
  }
  if (there) {
    return (
      <>
        <Chip tone="warn">here already</Chip>
        <Link href={`/cases/${caseId}/sources/${there.id}`} className="text-accent underline">
          {there.title}
        </Link>
      </>
    );
  }
  return (
    <>
      <Chip tone="bad">failed</Chip>
      <span className="text-sm">{outcome.message}</span>
    </>
  );
}
