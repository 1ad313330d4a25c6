import { FIELD_WORDS } from "@/components/imports/claims/field-words";
import { CLAIM_FIELDS } from "@/lib/imports/claims-csv/claim-row";
import { FIELD_HELP, SAMPLE } from "@/lib/imports/claims-csv/sample";

/** With its mark, so that spreadsheets read the quotation marks right. */
const HREF = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${SAMPLE.csv}`)}`;

/** What the columns of a table can hold, with an example each, and a small table to begin with. */
export function ClaimsHelp({ open }: { open: boolean }) {
  return (
    <details open={open} className="rounded-[10px] border border-line bg-card px-4 py-2.5">
      <summary className="w-fit font-semibold text-ink-2">What the columns can hold</summary>
      <p className="mt-2 max-w-[640px] text-sm text-ink-2">
        A speaker is needed, and a statement or a quote. All else may be left out. Columns are known by their
        names in six languages, and matched by hand where they aren't.{" "}
        <a href={HREF} download={SAMPLE.name} className="text-accent underline">
          Download a sample file
        </a>
      </p>
      <dl aria-label="Columns" className="mt-2 grid gap-x-6 gap-y-1 text-sm md:grid-cols-2">
        {CLAIM_FIELDS.map((field) => (
          <div key={field} className="grid grid-cols-[130px_minmax(0,1fr)] gap-x-3">
            <dt className="font-medium">{FIELD_WORDS[field]}</dt>
            <dd className="break-words text-ink-2">
              {FIELD_HELP[field].what}
              {FIELD_HELP[field].example ? (
                <span className="text-ink-3">: {FIELD_HELP[field].example}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
