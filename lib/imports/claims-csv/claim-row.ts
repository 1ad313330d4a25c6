/** What a column of a table of claims can hold. */
export const CLAIM_FIELDS = [
  "statement",
  "speaker",
  "role",
  "said",
  "quote",
  "cue",
  "denies",
  "title",
  "publisher",
  "published",
  "byline",
  "url",
  "text",
] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** Which column holds what, by its place from 0. One column may hold several things: a day on which both was said and published. */
export type ColumnMatch = Partial<Record<ClaimField, number>>;

/** A row of a table, with the line of the file that it begins at. */
export type TableRow = { line: number; cells: string[] };

/** A row that can be taken: a claim, and what is said of its source. Dates are EDTF; "" is what isn't given. */
export type ClaimRow = {
  line: number;
  statement: string;
  speaker: { kind: "person" | "organisation" | "unnamed"; name: string };
  role: string;
  said: string;
  quote: string;
  cue: string;
  denies: boolean;
  source: { title: string; publisher: string; published: string; byline: string; url: string; text: string };
};

/** What is wrong with a row, field by field, in words, beside what it says. */
export type RowProblem = { line: number; statement: string; speaker: string; problems: string[] };

/** Rows of one table that are taken at once. */
export const MOST_ROWS = 5_000;

/** Sources that one table can make: each is captured by itself, and the case waits meanwhile. */
export const MOST_NEW_SOURCES = 1_000;

/** The largest file, in bytes. */
export const LARGEST_TABLE = 10 * 1024 * 1024;
