import { FIELD_WORDS } from "@/components/imports/claims/field-words";
import { Select } from "@/components/ui/field";
import { CLAIM_FIELDS, type ClaimField, type ColumnMatch } from "@/lib/imports/claims-csv/claim-row";

/** Which column holds what: guessed by name, changed by hand. One column may hold several things, and says so. */
export function ColumnMatcher({
  columns,
  first,
  match,
  onChange,
}: {
  columns: readonly string[];
  /** The cells of the first row, as an example. */
  first: readonly string[];
  match: ColumnMatch;
  onChange: (match: ColumnMatch) => void;
}) {
  const change = (field: ClaimField, value: string) => {
    const { [field]: _, ...others } = match;
    onChange(value === "" ? others : { ...others, [field]: Number(value) });
  };
  return (
    <fieldset className="rounded-[10px] border border-line bg-card px-4 pt-2 pb-3.5">
      <legend className="px-1 text-sm font-semibold text-ink-2">Columns</legend>
      <div className="grid gap-x-4 gap-y-2.5 sm:grid-cols-2 lg:grid-cols-4">
        {CLAIM_FIELDS.map((field) => {
          const at = match[field];
          return (
            <Select
              key={field}
              label={FIELD_WORDS[field]}
              value={at ?? ""}
              onChange={(event) => change(field, event.currentTarget.value)}
              hint={
                at === undefined ? undefined : (
                  <>
                    <span dir="auto">{(first[at] ?? "").slice(0, 40) || "empty"}</span>
                    {describeOthers(match, field)}
                  </>
                )
              }
            >
              <option value="">–</option>
              {columns.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is what stands at its place; names can be the same.
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </Select>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What else the column of a field holds. */
function describeOthers(match: ColumnMatch, field: ClaimField): string {
  const others = CLAIM_FIELDS.filter((other) => other !== field && match[other] === match[field]);
  return others.length > 0 ? ` · also ${others.map((other) => FIELD_WORDS[other]).join(", ")}` : "";
}
