import { CLAIM_FIELDS, type ClaimField, type ColumnMatch } from "@/lib/imports/claims-csv/claim-row";
import { COLUMN_NAMES } from "@/lib/imports/claims-csv/column-names";

/** A table's columns and what somebody said they hold. */
export type MatchedColumns = { columns: readonly string[]; match: ColumnMatch };

/**
 * Guesses from their names what the columns of a table hold. By itself no column gets two things; by hand it can. Pure.
 *
 * @param before the columns of the file that was chosen before, with what was chosen for them by hand. Where a column has the same
 * name, that stays, also that it holds nothing; only columns that are new are guessed at.
 */
export function matchColumns(columns: readonly string[], before?: MatchedColumns): ColumnMatch {
  const kept = before ? carry(before, columns) : {};
  const old = new Set(before ? placesOf(before.columns).keys() : []);
  const isOld = [...placesOf(columns).keys()].map((key) => old.has(key));
  const taken = new Set<number>(Object.values(kept));
  const match: ColumnMatch = { ...kept };
  for (const field of CLAIM_FIELDS) {
    if (match[field] !== undefined) continue;
    const at = findColumn(columns, field, (place) => !taken.has(place) && !isOld[place]);
    if (at === undefined) continue;
    taken.add(at);
    match[field] = at;
  }
  return match;
}

/** What can't be told of any row, since no column holds it: in words, for the whole table. Pure. */
export function missingColumns(match: ColumnMatch): string[] {
  return [
    ...(match.speaker === undefined ? ["No column says who spoke: choose one for “Speaker”."] : []),
    ...(match.statement === undefined && match.quote === undefined
      ? ["No column says what was said: choose one for “Statement” or for “Quote”."]
      : []),
  ];
}

/** What was chosen for columns, for those of the same names. */
function carry({ columns: before, match }: MatchedColumns, columns: readonly string[]): ColumnMatch {
  const names = [...placesOf(before).keys()];
  const places = placesOf(columns);
  const kept: ColumnMatch = {};
  for (const field of CLAIM_FIELDS) {
    const at = match[field];
    const place = at === undefined ? undefined : places.get(names[at] ?? "");
    if (place !== undefined) kept[field] = place;
  }
  return kept;
}

/** Where each name stands, in the order of the columns; of equal names, each is one of its own. */
function placesOf(columns: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    columns.map((name, place) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [`${count} ${name}`, place];
    }),
  );
}

/** The names as they are compared, each with its rank. */
const RANKS = Object.fromEntries(
  CLAIM_FIELDS.map((field) => [
    field,
    new Map([...COLUMN_NAMES[field]].reverse().map((n, at) => [fold(n), at])),
  ]),
) as Record<ClaimField, Map<string, number>>;

function findColumn(
  columns: readonly string[],
  field: ClaimField,
  isFree: (place: number) => boolean,
): number | undefined {
  let [best, found] = [-1, undefined as number | undefined];
  for (const [place, column] of columns.entries()) {
    if (!isFree(place)) continue;
    // "Date (day first)" is a date, too.
    const rank =
      RANKS[field].get(fold(column)) ?? RANKS[field].get(fold(column.replace(/\([^)]*\)/g, ""))) ?? -1;
    if (rank > best) [best, found] = [rank, place];
  }
  return found;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
