import type { ClaimRow, ColumnMatch, RowProblem, TableRow } from "@/lib/imports/claims-csv/claim-row";
import { MOST_NEW_SOURCES } from "@/lib/imports/claims-csv/claim-row";
import { type KnownSource, sourceFinder } from "@/lib/imports/claims-csv/known-source";
import { missingColumns } from "@/lib/imports/claims-csv/match-columns";
import { planRow, problemOf } from "@/lib/imports/claims-csv/plan-row";
import {
  type Group,
  type Planned,
  type PlannedSource,
  planSource,
  type RowThere,
} from "@/lib/imports/claims-csv/plan-source";
import { wordFinders } from "@/lib/sources/find-words";

export type Plan = {
  sources: PlannedSource[];
  /** Rows whose claims the case has. */
  there: RowThere[];
  problems: RowProblem[];
  /** What no column holds, or what else keeps the whole table from being taken; then no row is planned. */
  missing: string[];
};

/**
 * Plans what a table of claims becomes: rows of one address, or of one text, or with the same title, publisher and date, are of one
 * source. A source without a text of its own gets the quotes of its rows as its text, a paragraph each, so that every claim
 * has its place; a row without a quote gives its statement, and the source is marked as the table's words. A row that stands
 * there twice is taken once, and one whose claim the case has isn't taken. Gives way between rows (see `inSteps`). Pure.
 *
 * @param known the case's sources that the table may mean, the newest last.
 * @param fileName what a source is called after of which nothing else is known.
 */
export function* planClaims(
  rows: readonly TableRow[],
  match: ColumnMatch,
  known: readonly KnownSource[],
  fileName: string,
): Generator<void, Plan, void> {
  const missing = missingColumns(match);
  if (missing.length > 0) return { sources: [], there: [], problems: [], missing };
  const { good, problems } = yield* readRows(rows, match);
  const wordsIn = wordFinders();
  const find = sourceFinder(known, wordsIn);
  const groups = new Map<string, Group>();
  for (const row of good) {
    yield;
    const { there, resembles } = find(row);
    const key = there ? `there ${there.id}` : keyOf(row);
    const group = groups.get(key) ?? { there, rows: [] };
    group.rows.push({ ...row, resembles: resembles?.title ?? "" });
    groups.set(key, group);
  }
  const planned: Planned[] = [];
  for (const group of groups.values()) planned.push(yield* planSource(group, fileName, wordsIn));
  const sources = planned.flatMap(({ source }) => source ?? []);
  const made = sources.filter(({ sourceId }) => sourceId === null).length;
  const byLine = (one: { line: number }, other: { line: number }) => one.line - other.line;
  return {
    sources: made > MOST_NEW_SOURCES ? [] : sources,
    there: planned.flatMap(({ there }) => there).sort(byLine),
    problems: [...problems, ...planned.flatMap((each) => each.problems)].sort(byLine),
    missing: made > MOST_NEW_SOURCES ? [tooMany(made)] : [],
  };
}

function tooMany(made: number): string {
  const [all, most] = [made, MOST_NEW_SOURCES].map((number) => number.toLocaleString("en-GB"));
  return `This table would make ${all} new sources; at most ${most} are made at once. Split it, and take its parts.`;
}

/** The rows that can be taken, each once, and what is wrong with the others. */
function* readRows(
  rows: readonly TableRow[],
  match: ColumnMatch,
): Generator<void, { good: ClaimRow[]; problems: RowProblem[] }, void> {
  const good: ClaimRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const each of rows) {
    yield;
    const { ok, ...row } = planRow(each, match);
    if (!ok || "problems" in row) {
      if ("problems" in row) problems.push(row);
      continue;
    }
    const same = JSON.stringify({ ...row, line: 0 });
    const before = seen.get(same);
    if (before === undefined) {
      seen.set(same, row.line);
      good.push(row);
    } else {
      const shown = { line: row.line, statement: row.statement, speaker: row.speaker.name };
      problems.push(problemOf(shown, [`The same as line ${before}: it is taken once.`]));
    }
  }
  return { good, problems };
}

function keyOf({ source: { url, text, title, publisher, published } }: ClaimRow): string {
  if (url) return `url ${url}`;
  return text ? `text ${text}` : `said ${title}\n${publisher}\n${published}`;
}
