import Link from "next/link";
import { SuggestedChip } from "@/components/claims/suggested-chip";
import { Chip } from "@/components/ui/chip";
import { DateTime } from "@/components/ui/date-time";
import { formatDate } from "@/lib/dates/format-date";
import type { ListedSource } from "@/lib/sources/list-sources";
import { sourceTitle } from "@/lib/sources/source-title";

const HEAD = "px-3 py-2 text-left text-xs font-medium text-ink-3";
const CELL = "px-3 py-2 align-top max-md:block max-md:max-w-full max-md:px-0 max-md:py-0";

/** The sources of a case, one a row; on a phone each is a short block. */
export function SourceTable({
  caseId,
  sources,
  suggested,
}: {
  caseId: string;
  sources: readonly ListedSource[];
  /** How many claims wait to be settled, by source. */
  suggested: ReadonlyMap<string, number>;
}) {
  return (
    <div className="overflow-hidden rounded-[10px] border border-line bg-card">
      <table className="w-full table-fixed max-md:block">
        <caption className="sr-only">Sources, newest published first</caption>
        <thead className="border-b border-line max-md:sr-only">
          <tr>
            <th className={HEAD}>Title</th>
            <th className={`${HEAD} w-[16%]`}>Publisher</th>
            <th className={`${HEAD} w-[14%]`}>Published</th>
            <th className={`${HEAD} w-[16%]`}>Captured</th>
            <th className={`${HEAD} w-[104px] text-right`}>Claims</th>
            <th className={`${HEAD} w-[136px]`}>Origin</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-md:block">
          {sources.map((source) => (
            <Row key={source.id} caseId={caseId} source={source} suggested={suggested.get(source.id) ?? 0} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ caseId, source, suggested }: { caseId: string; source: ListedSource; suggested: number }) {
  const copies = source.origin._count.sources;
  const claims = source._count.claims;
  return (
    <tr className="hover:bg-sunk max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:gap-y-1 max-md:px-3 max-md:py-2.5">
      <td className={`${CELL} max-md:w-full`}>
        <Link
          href={`/cases/${caseId}/sources/${source.id}`}
          className="font-serif text-[17px] leading-snug hover:underline"
        >
          <span className="line-clamp-3" dir="auto" lang={source.language || undefined}>
            {sourceTitle(source)}
          </span>
        </Link>
        {source.byline ? (
          <span dir="auto" className="line-clamp-2 text-sm text-ink-3">
            {source.byline}
          </span>
        ) : null}
      </td>
      <td className={CELL} dir="auto">
        {source.publisher ? (
          <span className="line-clamp-2">{source.publisher.name}</span>
        ) : (
          <Unknown what="publisher" />
        )}
      </td>
      <td className={`${CELL} tabular-nums`}>
        {source.published ? formatDate(source.published) : <Unknown what="date" />}
      </td>
      <td className={`${CELL} text-ink-2 tabular-nums`}>
        <span className="md:hidden">captured </span>
        <DateTime at={source.captured} />
      </td>
      <td className={`${CELL} text-right tabular-nums`}>
        {claims}
        <span className="md:hidden"> {claims === 1 ? "claim" : "claims"}</span>
        {suggested > 0 ? (
          <span className="ml-2 inline-block md:ml-0 md:mt-0.5">
            <SuggestedChip>{suggested} to settle</SuggestedChip>
          </span>
        ) : null}
      </td>
      <td className={`${CELL} whitespace-nowrap`}>
        {copies > 1 ? (
          <Chip>{copies} in its origin</Chip>
        ) : (
          <span className="text-ink-3 max-md:hidden">alone</span>
        )}
      </td>
    </tr>
  );
}

function Unknown({ what }: { what: string }) {
  return (
    <span className="text-ink-3">
      <span aria-hidden="true" className="max-md:hidden">
        —
      </span>
      <span className="md:sr-only">no {what}</span>
    </span>
  );
}
