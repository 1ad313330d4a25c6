import type { Plan } from "@/lib/imports/claims-csv/plan-claims";

/** What a row does. */
export type PreviewRow = { line: number; speaker: string; statement: string } & (
  | {
      does: "claim";
      said: string;
      source: string;
      isNewSource: boolean;
      hasQuote: boolean;
      /** The title of a source of the case that is like its own, but doesn't hold its words; "" where there is none. */
      resembles: string;
    }
  | { does: "there"; said: string; source: string }
  | { does: "nothing"; problems: string[] }
);

/** What a table would become: how many rows do what, and the rows, as many as are shown. */
export type ClaimsPreview = {
  rows: PreviewRow[];
  /** How many rows become claims, how many of these have no quote, how many claims are there, how many rows can't be taken. */
  claims: number;
  withoutQuote: number;
  there: number;
  problems: number;
  newSources: number;
  /** What keeps the whole table from being taken, in words. */
  missing: string[];
};

/** Rows that are shown; those with a problem come first into it. */
const MOST_SHOWN = 300;

/** What is shown of a plan. Pure. */
export function previewPlan({ sources, there, problems, missing }: Plan): ClaimsPreview {
  const claims = sources.flatMap(({ sourceId, title, claims: rows }) =>
    rows.map(
      ({ line, speaker, said, statement, quote, resembles }): PreviewRow => ({
        does: "claim",
        line,
        speaker: speaker.name,
        said,
        statement,
        source: title,
        isNewSource: sourceId === null,
        hasQuote: quote !== "",
        resembles,
      }),
    ),
  );
  const rows: PreviewRow[] = [
    ...problems.map((row) => ({ does: "nothing" as const, ...row })),
    ...claims.sort((one, other) => one.line - other.line),
    ...there.map((row) => ({ does: "there" as const, ...row })),
  ];
  return {
    rows: rows.slice(0, MOST_SHOWN).sort((one, other) => one.line - other.line),
    claims: claims.length,
    withoutQuote: claims.filter((row) => row.does === "claim" && !row.hasQuote).length,
    there: there.length,
    problems: problems.length,
    newSources: sources.filter(({ sourceId }) => sourceId === null).length,
    missing,
  };
}
