import type { ClaimRow, ColumnMatch, RowProblem, TableRow } from "@/lib/imports/claims-csv/claim-row";
import { planRow } from "@/lib/imports/claims-csv/plan-row";
import { findWords } from "@/lib/sources/find-words";
import { normaliseText } from "@/lib/sources/normalise-text";

/** A source that the case has, by its address. */
export type KnownSource = { id: string; url: string; title: string; body: string };

/** A claim with the place of its quote in its source's text: UTF-16 code units, the end exclusive. */
export type PlannedClaim = ClaimRow & { start: number; end: number };

/** A source with the claims that stand in it: one that is there (`sourceId`), or one that is made, with its text. */
export type PlannedSource = {
  sourceId: string | null;
  title: string;
  publisher: string;
  published: string;
  byline: string;
  url: string;
  text: string;
  claims: PlannedClaim[];
};

export type Plan = { sources: PlannedSource[]; problems: RowProblem[] };

/**
 * Plans what a table of claims becomes: rows of one address, or of one text, or with the same title, publisher and date, are of one
 * source. A source without a text of its own gets the quotes of its rows as its text, a paragraph each, so that every claim
 * has its place. A row that stands there twice is taken once. Pure.
 *
 * @param known the case's sources at the addresses of the table, the newest of each.
 * @param fileName what a source is called of which nothing else is known.
 */
export function planClaims(
  rows: readonly TableRow[],
  match: ColumnMatch,
  known: readonly KnownSource[],
  fileName: string,
): Plan {
  const problems: RowProblem[] = [];
  const groups = new Map<string, ClaimRow[]>();
  const seen = new Map<string, number>();
  for (const each of rows) {
    const row = planRow(each, match);
    if (!row.ok) {
      problems.push({ line: row.line, problems: row.problems });
      continue;
    }
    const { ok: _, ...claim } = row;
    const same = JSON.stringify({ ...claim, line: 0 });
    const before = seen.get(same);
    if (before !== undefined) {
      problems.push({ line: row.line, problems: [`The same as line ${before}: it is taken once.`] });
      continue;
    }
    seen.set(same, row.line);
    const key = keyOf(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const byUrl = new Map(known.map((source) => [source.url, source]));
  const sources = [...groups.values()].flatMap((group) => planSource(group, byUrl, fileName, problems) ?? []);
  return { sources, problems: problems.sort((one, other) => one.line - other.line) };
}

function keyOf({ source: { url, text, title, publisher, published } }: ClaimRow): string {
  if (url) return `url ${url}`;
  return text ? `text ${text}` : `said ${title}\n${publisher}\n${published}`;
}

function planSource(
  group: ClaimRow[],
  known: ReadonlyMap<string, KnownSource>,
  fileName: string,
  problems: RowProblem[],
): PlannedSource | null {
  const { url } = group[0]?.source ?? { url: "" };
  const there = url ? known.get(url) : undefined;
  const given = group.map(({ source }) => source.text).find(Boolean);
  const written = there?.body ?? given ?? group.map((row) => row.quote || row.statement).join("\n\n");
  const text = normaliseText(written);
  if (!text.ok) {
    problems.push(...group.map(({ line }) => ({ line, problems: [text.message] })));
    return null;
  }
  let from = 0;
  const claims = group.flatMap((row): PlannedClaim[] => {
    const words = row.quote || (there || given ? row.statement : row.quote || row.statement);
    // In a text that is made of them, quotes follow each other; equal ones have places of their own.
    const place = there || given ? findWords(text.body, words) : findAfter(text.body, words, from);
    if (!place) {
      const where = there ? `the source that is there, “${there.title}”` : "the text of its row";
      problems.push({ line: row.line, problems: [`Its quote isn't in ${where}.`] });
      return [];
    }
    from = place.end;
    return [{ ...row, ...place }];
  });
  if (claims.length === 0) return null;
  const first = (field: "title" | "publisher" | "published" | "byline") =>
    group.map(({ source }) => source[field]).find(Boolean) ?? "";
  return {
    sourceId: there?.id ?? null,
    title: there?.title ?? (first("title") || `Claims of ${fileName}`),
    publisher: first("publisher"),
    published: first("published"),
    byline: first("byline"),
    url,
    text: text.body,
    claims,
  };
}

function findAfter(text: string, words: string, from: number): { start: number; end: number } | null {
  const found = findWords(text.slice(from), words);
  return found && { start: found.start + from, end: found.end + from };
}
