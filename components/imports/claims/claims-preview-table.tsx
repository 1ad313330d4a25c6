import { Chip } from "@/components/ui/chip";
import { formatDate } from "@/lib/dates/format-date";
import type { ClaimsPreview, PreviewRow } from "@/lib/imports/claims-csv/preview-plan";

/** Row by row what it will do, in the order of the file; those that do nothing say why, beside what they say. */
export function ClaimsPreviewTable({ preview }: { preview: ClaimsPreview }) {
  const { rows, claims, there, problems } = preview;
  const all = claims + there + problems;
  return (
    <div>
      <ul aria-label="Rows" className="divide-y divide-line rounded-[10px] border border-line bg-card">
        {rows.map((row) => (
          <li key={row.line} className="grid grid-cols-[64px_minmax(0,1fr)] items-baseline gap-x-3 px-3 py-2">
            <span className="text-sm text-ink-3 tabular-nums">line {row.line}</span>
            <div className="grid min-w-0 gap-0.5">
              <Words row={row} />
              <Does row={row} />
            </div>
          </li>
        ))}
      </ul>
      {all > rows.length ? (
        <p className="mt-2 text-sm text-ink-2">
          {rows.length} of {all.toLocaleString("en-GB")} rows are shown
          {problems > 0 ? ", those that can't be taken first of all" : ""}.
        </p>
      ) : null}
    </div>
  );
}

/** What the row says: who, when, what. */
function Words({ row }: { row: PreviewRow }) {
  const said = row.does === "nothing" ? "" : row.said;
  return (
    <p dir="auto" className="break-words">
      {row.speaker ? (
        <b className="font-semibold">{row.speaker}</b>
      ) : (
        <span className="text-ink-3">no speaker</span>
      )}
      {said ? <span className="text-ink-2">, {formatDate(said)}</span> : null}:{" "}
      {row.statement || <span className="text-ink-3">no statement</span>}
    </p>
  );
}

function Does({ row }: { row: PreviewRow }) {
  if (row.does === "nothing") {
    return (
      <>
        <p>
          <Chip tone="bad">not taken</Chip>
        </p>
        {row.problems.map((problem) => (
          <p key={problem} className="text-sm break-words text-bad">
            {problem}
          </p>
        ))}
      </>
    );
  }
  if (row.does === "there") {
    return (
      <p dir="auto" className="text-sm break-words text-ink-2">
        <Chip>there already</Chip> skipped: this claim stands in “{row.source}”
      </p>
    );
  }
  return (
    <>
      <p dir="auto" className="text-sm break-words text-ink-2">
        {row.isNewSource ? "in the new source" : "in the source that is there,"} “{row.source}”
      </p>
      {row.hasQuote ? null : (
        <p className="text-sm text-warn">
          {row.isNewSource
            ? "no quote: the statement stands as its text, marked as the words of the table"
            : "no quote: the statement stands in that source, word for word"}
        </p>
      )}
      {row.resembles ? (
        <p dir="auto" className="text-sm break-words text-warn">
          “{row.resembles}” is there and may be the same source, but its text doesn't hold these words, or
          several like it do: a new source is made
        </p>
      ) : null}
    </>
  );
}
