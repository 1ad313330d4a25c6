import Link from "next/link";
import { listReadOff } from "@/components/imports/list-read-off";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { ImportItemView } from "@/lib/imports/import";
import { sourceTitle } from "@/lib/sources/source-title";

/** A row of an import: an item of the server, or a file that is on its way. */
export type ItemRow = Omit<ImportItemView, "id" | "position" | "state"> & {
  key: string;
  id: string | null;
  state: ImportItemView["state"] | "uploading";
};

const STATES = {
  uploading: <Chip>uploading</Chip>,
  waiting: <Chip>waiting</Chip>,
  running: <Chip tone="accent">reading</Chip>,
  done: <Chip tone="good">captured</Chip>,
  failed: <Chip tone="bad">failed</Chip>,
  cancelled: <Chip tone="warn">stopped</Chip>,
};

/** What came of a link or a file: the source with what was read off it and where, or why there is none. */
export function ImportItem({
  caseId,
  row,
  isUndone = false,
  retry,
}: {
  caseId: string;
  row: ItemRow;
  /** Whether its import was undone. */
  isUndone?: boolean;
  retry: (itemId: string) => void;
}) {
  const { id, name, isKnown, parts, error, source, canRetry } = row;
  return (
    <li className="grid gap-1 px-3 py-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {chipOf(row, isUndone)}
        {source ? (
          <Link
            href={`/cases/${caseId}/sources/${source.id}`}
            dir="auto"
            className="min-w-0 font-medium text-accent underline"
          >
            {sourceTitle(source)}
          </Link>
        ) : null}
        {source && sourceTitle(source) === name ? null : (
          <span
            dir="auto"
            className={source ? "min-w-0 text-sm break-all text-ink-3" : "min-w-0 font-medium break-all"}
          >
            {name}
          </span>
        )}
        {parts !== null ? <span className="text-sm text-ink-2">{parts} messages, each below</span> : null}
        {source && !isKnown && !source.withdrawnAt ? (
          <Link
            href={`/cases/${caseId}/sources/${source.id}/edit`}
            className="ml-auto text-sm text-ink-2 underline"
          >
            Correct<span className="sr-only"> {sourceTitle(source)}</span>
          </Link>
        ) : null}
        {canRetry && id ? (
          <Button size="small" className="ml-auto" onClick={() => retry(id)}>
            Try again<span className="sr-only">: {name}</span>
          </Button>
        ) : null}
      </div>
      {error ? <p className="text-sm text-ink-2">{error}</p> : null}
      {source && !isKnown ? <ReadOff source={source} asked={row.url} /> : null}
    </li>
  );
}

/** Of an import that was undone, a source on which somebody has worked is there all the same. */
function chipOf({ isKnown, state, source }: ItemRow, isUndone: boolean) {
  if (source?.withdrawnAt) return <Chip>undone</Chip>;
  if (isKnown) return <Chip tone="warn">here already</Chip>;
  return isUndone ? <Chip tone="warn">kept</Chip> : STATES[state];
}

/** What was read off a source, each part with where it was found. */
function ReadOff({ source, asked }: { source: NonNullable<ItemRow["source"]>; asked: string | null }) {
  // Of a text that a table of claims gave: whose words it is.
  const { text: whose } = (source.foundIn ?? {}) as Record<string, string | undefined>;
  return (
    <>
      {source.previousId ? (
        <p className="text-sm text-ink-2">A new version: the text at this address has changed.</p>
      ) : null}
      <dl className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-ink-2">
        {listReadOff(source, asked).map(({ field, label, value, where }) => (
          <div key={field} className="flex min-w-0 flex-wrap gap-x-1.5">
            <dt className="text-ink-3">{label}</dt>
            <dd className="min-w-0">
              <span dir="auto" className="break-words">
                {value}
              </span>{" "}
              <span className="text-ink-3">({where})</span>
            </dd>
          </div>
        ))}
        {whose ? (
          <div className="flex min-w-0 flex-wrap gap-x-1.5">
            <dt className="text-ink-3">Text</dt>
            <dd className="min-w-0 text-ink-3">({whose})</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
