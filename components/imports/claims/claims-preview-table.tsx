import { Chip } from "@/components/ui/chip";
import { formatDate } from "@/lib/dates/format-date";
import type { ClaimsPreview } from "@/lib/imports/claims-csv/preview-claims";

/** Rows that are drawn; the sum stands above. */
const MOST = 300;

/** Row by row what it will do, in the order of the file; those with a problem say what is wrong. */
export function ClaimsPreviewTable({ preview: { claims, problems } }: { preview: ClaimsPreview }) {
  const rows = [
    ...claims.map((claim) => ({ line: claim.line, claim, problems: [] as string[] })),
    ...problems.map((row) => ({ ...row, claim: null })),
  ].sort((one, other) => one.line - other.line);
  return (
    <div>
      <ul aria-label="Rows" className="divide-y divide-line rounded-[10px] border border-line bg-card">
        {rows.slice(0, MOST).map((row) => (
          <li key={row.line} className="grid grid-cols-[64px_minmax(0,1fr)] items-baseline gap-x-3 px-3 py-2">
            <span className="text-sm text-ink-3 tabular-nums">line {row.line}</span>
            {row.claim ? (
              <div>
                <p dir="auto" className="break-words">
                  <b className="font-semibold">{row.claim.speaker}</b>
                  {row.claim.said ? <span className="text-ink-2">, {formatDate(row.claim.said)}</span> : null}
                  : {row.claim.statement}
                </p>
                <p dir="auto" className="text-sm break-words text-ink-2">
                  {row.claim.isNewSource ? "in the new source" : "in the source that is there,"} “
                  {row.claim.source}”
                </p>
              </div>
            ) : (
              <div className="grid gap-0.5">
                <p>
                  <Chip tone="bad">not taken</Chip>
                </p>
                {row.problems.map((problem) => (
                  <p key={problem} className="text-sm break-words text-bad">
                    {problem}
                  </p>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {rows.length > MOST ? (
        <p className="mt-2 text-sm text-ink-2">
          The first {MOST} of {rows.length} rows are shown.
        </p>
      ) : null}
    </div>
  );
}
