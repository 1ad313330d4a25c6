import { SOURCE_KINDS } from "@/components/sources/source-kinds";
import { DateTime } from "@/components/ui/date-time";
import { formatDate } from "@/lib/dates/format-date";
import type { SourceView } from "@/lib/sources/source";

/** The facts of a source in a line: publisher, byline, dates, origin, address, hash. */
export function SourceFacts({ source }: { source: SourceView }) {
  const { publisher, byline, published, captured, capturedBy, url, kind, origin, text } = source;
  // Of a text that a table of claims gave: whose words it is.
  const foundIn = source.foundIn as Record<string, string>;
  const place = origin.sources.findIndex((other) => other.id === source.id) + 1;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-2">
      {publisher || byline ? (
        <span dir="auto">
          {publisher ? <b className="font-semibold text-ink">{publisher.name}</b> : null}
          {publisher && byline ? ", " : ""}
          {byline}
        </span>
      ) : null}
      {source.withdrawnAt ? <span className="text-warn">withdrawn with the import that made it</span> : null}
      {foundIn.text ? <span className="text-warn">text: {foundIn.text}</span> : null}
      {kind === "article" ? null : <span>{SOURCE_KINDS[kind]}</span>}
      {published ? (
        <span>
          published <b className="font-semibold text-ink">{formatDate(published)}</b>
        </span>
      ) : (
        <span>published: not known</span>
      )}
      <span>
        captured <DateTime at={captured} />
        {capturedBy ? ` by ${capturedBy.name}` : ""}
      </span>
      <span>
        {place} of {origin.sources.length} in its origin
      </span>
      {url ? (
        <a
          href={url}
          rel="noopener noreferrer nofollow"
          target="_blank"
          className="max-w-72 truncate text-accent underline"
        >
          {url.replace(/^https?:\/\/(?:www\.)?/, "")}
        </a>
      ) : null}
      <code title={`SHA-256 of the text: ${text.sha256}`} className="text-xs text-ink-3">
        {text.sha256.slice(0, 8)}…
      </code>
    </p>
  );
}
