import Link from "next/link";
import { DateTime } from "@/components/ui/date-time";
import { formatDate } from "@/lib/dates/format-date";
import type { SourceView } from "@/lib/sources/source";

/** Where a source comes from, in a line: publisher, dates, origin, versions, hash. */
export function SourceFacts({ caseId, source }: { caseId: string; source: SourceView }) {
  const { publisher, byline, published, captured, capturedBy, origin, text } = source;
  const place = origin.sources.findIndex(({ id }) => id === source.id) + 1;
  const newer = source.next.at(-1);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3.5 gap-y-1 text-sm text-ink-2 [&_b]:font-medium [&_b]:text-ink">
      {publisher || byline ? (
        <span>
          <b>{publisher?.name}</b>
          {publisher && byline ? ", " : ""}
          {byline}
        </span>
      ) : null}
      <span>
        {published ? (
          <>
            published <b>{formatDate(published)}</b>
          </>
        ) : (
          "not dated"
        )}
      </span>
      <span>
        captured <DateTime at={captured} />
        {capturedBy ? ` by ${capturedBy.name}` : ""}
      </span>
      <span>
        {place} of {origin.sources.length} in its origin
      </span>
      {source.previous ? (
        <Link className="underline" href={`/cases/${caseId}/sources/${source.previous.id}`}>
          earlier version
        </Link>
      ) : null}
      {newer ? (
        <Link className="underline" href={`/cases/${caseId}/sources/${newer.id}`}>
          newer version
        </Link>
      ) : null}
      {source.url ? (
        <a
          className="max-w-64 truncate underline"
          href={source.url}
          rel="noopener noreferrer"
          target="_blank"
        >
          {new URL(source.url).hostname}
        </a>
      ) : null}
      <span className="font-mono text-xs text-ink-3" title={`SHA-256 of the text: ${text.sha256}`}>
        {text.sha256.slice(0, 4)} {text.sha256.slice(4, 8)}…
      </span>
    </div>
  );
}
