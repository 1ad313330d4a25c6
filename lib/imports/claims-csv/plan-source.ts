import type { ClaimRow, RowProblem } from "@/lib/imports/claims-csv/claim-row";
import {
  isThere,
  type KnownSource,
  PARTLY_WORDS_OF_TABLE,
  plainTitle,
  WORDS_OF_TABLE,
} from "@/lib/imports/claims-csv/known-source";
import { problemOf } from "@/lib/imports/claims-csv/plan-row";
import { shorten } from "@/lib/language/shorten";
import type { WordFinder } from "@/lib/sources/find-words";
import { normaliseText } from "@/lib/sources/normalise-text";

/** A row with the title of the source that it resembles and that doesn't hold its words; "" where there is none. */
type PlacedRow = ClaimRow & { resembles: string };

/** Rows of one source: one that the case has (`there`), or one that is made. */
export type Group = { there: KnownSource | null; rows: PlacedRow[] };

/** A claim with the place of its quote in its source's text: UTF-16 code units, the end exclusive. */
export type PlannedClaim = PlacedRow & { start: number; end: number };

/** A row whose claim the case has, and the title of the source in which. */
export type RowThere = { line: number; statement: string; speaker: string; said: string; source: string };

/** A source with the claims that stand in it: one that is there (`sourceId`), or one that is made, with its text. */
export type PlannedSource = {
  sourceId: string | null;
  title: string;
  publisher: string;
  published: string;
  byline: string;
  url: string;
  /** BCP 47; "" when it isn't known. */
  language: string;
  text: string;
  /** Whether its text is put together from its rows, a paragraph each. */
  isOfRows: boolean;
  /** Where each part of its description is from, in words of at most 60 code units. */
  foundIn: Record<string, string>;
  claims: PlannedClaim[];
};

/** In `foundIn`, as `named`, of a source that is called after its file. */
export const NAMED_BY_FILE = "the table's file";

export type Planned = { source: PlannedSource | null; there: RowThere[]; problems: RowProblem[] };

/**
 * Plans what rows of one source become; gives way after each row. Pure.
 *
 * @param wordsIn finds words in the text of a source.
 */
export function* planSource(
  { there, rows }: Group,
  fileName: string,
  wordsIn: (text: string) => WordFinder,
): Generator<void, Planned, void> {
  const known = there ? rows.filter((row) => isThere(row, there)) : [];
  const fresh = there ? rows.filter((row) => !known.includes(row)) : rows;
  const rowsThere = known.map(({ line, statement, speaker, said }) => ({
    line,
    statement,
    speaker: speaker.name,
    said,
    source: there?.title ?? "",
  }));
  const given = rows.map(({ source }) => source.text).find(Boolean);
  const isOfRows = !there && !given;
  const written = there?.body ?? given ?? fresh.map(wordsOf).join("\n\n");
  const text = normaliseText(written);
  if (!text.ok) {
    return { source: null, there: rowsThere, problems: fresh.map((row) => problemWith(row, text.message)) };
  }
  const problems: RowProblem[] = [];
  let from = 0;
  const claims: PlannedClaim[] = [];
  for (const row of fresh) {
    yield;
    // In a text that is made of them, quotes follow each other; equal ones have places of their own.
    const place = wordsIn(text.body)(wordsOf(row), isOfRows ? from : 0);
    if (!place) {
      problems.push(problemWith(row, notIn(row, there)));
      continue;
    }
    from = place.end;
    claims.push({ ...row, ...place });
  }
  const [first] = claims;
  if (!first) return { source: null, there: rowsThere, problems };
  const described = there ? ofKnown(there) : describeNew(fresh, isOfRows, fileName);
  const source = { ...described, isOfRows, url: first.source.url, text: text.body, claims };
  return { source, there: rowsThere, problems };
}

function wordsOf({ quote, statement }: ClaimRow): string {
  return quote || statement;
}

function notIn({ quote }: ClaimRow, there: KnownSource | null): string {
  const where = there ? `the source that is there, “${there.title}”` : "the text of its row";
  return quote
    ? `Its quote isn't in ${where}.`
    : `It has no quote, and its statement doesn't stand in ${where}, word for word.`;
}

function problemWith({ line, statement, speaker }: ClaimRow, message: string): RowProblem {
  return problemOf({ line, statement, speaker: speaker.name }, [message]);
}

type Described = Omit<PlannedSource, "claims" | "text" | "isOfRows" | "url">;

function ofKnown({ id, title, language }: KnownSource): Described {
  return { sourceId: id, title, publisher: "", published: "", byline: "", language, foundIn: {} };
}

/** A new source says in its title whether its text is anybody's words, or the table's: a title goes wherever a quote goes. */
function describeNew(rows: readonly ClaimRow[], isOfRows: boolean, fileName: string): Described {
  const first = (field: "title" | "publisher" | "published" | "byline") =>
    rows.map(({ source }) => source[field]).find(Boolean) ?? "";
  const file = shorten(fileName, 30) || "the table";
  const [only, another] = rows;
  const own = !only || another ? `Claims of ${file}` : `Line ${only.line} of ${file}`;
  const title = plainTitle(first("title") || own);
  const words = whose(rows, isOfRows);
  const fields = ["publisher", "published", "byline"] as const;
  return {
    sourceId: null,
    title: `${shorten(title, 450)}${words.mark}`,
    publisher: first("publisher"),
    published: first("published"),
    byline: first("byline"),
    language: "",
    foundIn: {
      ...(first("title") ? {} : { named: NAMED_BY_FILE }),
      ...Object.fromEntries(fields.flatMap((field) => (first(field) ? [[field, file]] : []))),
      text: words.say(file),
    },
  };
}

/** Whose words the text of a new source is. */
function whose(
  rows: readonly ClaimRow[],
  isOfRows: boolean,
): { mark: string; say: (file: string) => string } {
  const quoted = rows.filter(({ quote }) => quote !== "").length;
  if (!isOfRows) return { mark: "", say: (file) => `a column of ${file}` };
  if (quoted === rows.length) return { mark: "", say: (file) => `the quotes of ${file}` };
  if (quoted > 0) return { mark: PARTLY_WORDS_OF_TABLE, say: (file) => `quotes, and own words of ${file}` };
  return { mark: WORDS_OF_TABLE, say: (file) => `own words of ${file}, no quotation` };
}
