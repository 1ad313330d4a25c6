import Papa from "papaparse";
import type { TableRow } from "@/lib/imports/claims-csv/claim-row";
import { LARGEST_TABLE, MOST_ROWS } from "@/lib/imports/claims-csv/claim-row";
import { decodeTable } from "@/lib/imports/claims-csv/decode-table";

/** A table as it stands in a file. */
export type Table = { columns: string[]; rows: TableRow[] };

export type ReadTable = ({ ok: true } & Table) | { ok: false; message: string };

const MOST_COLUMNS = 100;
/** Code units in which the line of column names is looked for. */
const LONGEST_HEAD = 64 * 1024;
/** What Excel writes as a first line, to say what stands between cells. */
const EXCELS_LINE = /^"?sep=(.)"?[;,\t]*(?:\r\n?|\n)/i;

/**
 * Reads a CSV file: comma, semicolon or tab between cells, or what a first line `sep=;` says (RFC 4180 for quotes), in UTF-8, or
 * UTF-16 with its mark, or else windows-1251 or windows-1252. Lines end in LF, CRLF or CR. Empty lines count for nothing. Pure.
 *
 * @returns why it can't be read, with the line where that can be told.
 */
export function readTable(bytes: Uint8Array): ReadTable {
  if (bytes.length > LARGEST_TABLE) return refused(TOO_LARGE);
  const whole = decodeTable(bytes).replace(/^\uFEFF/, "");
  if (whole.includes("\0")) return refused("This is no CSV file: it has NUL characters.");
  const said = EXCELS_LINE.exec(whole);
  const written = whole.slice(said?.[0].length ?? 0);
  const lines: TableRow[] = [];
  let problem = "";
  let tooMany = 0;
  let from = 0;
  const lineAt = lineCounter(written, said ? 2 : 1);
  Papa.parse<string[]>(written, {
    delimiter: said?.[1] ?? delimiterOf(written),
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const line = lineAt(from);
      from = meta.cursor;
      const [error] = errors.filter(({ type }) => type === "Quotes");
      if (error)
        problem ||= `Line ${line}: a quotation mark is opened and never closed, or stands within a cell.`;
      if (data.every((cell) => cell.trim() === "")) return;
      if (lines.length > MOST_ROWS) tooMany += 1;
      else lines.push({ line, cells: data });
    },
  });
  if (problem) return refused(problem);
  const [head, ...rows] = lines;
  if (!head || rows.length === 0)
    return refused("There are no rows in this file: it needs a line of column names, and rows below.");
  if (tooMany > 0) {
    const all = rows.length + tooMany;
    return refused(
      `This file has ${all.toLocaleString("en-GB")} rows; at most ${MOST_ROWS.toLocaleString("en-GB")} are taken at once. Split it, and take its parts.`,
    );
  }
  if (head.cells.length > MOST_COLUMNS)
    return refused(`This file has ${head.cells.length} columns; at most ${MOST_COLUMNS} are read.`);
  return { ok: true, columns: head.cells.map((name, index) => name.trim() || `Column ${index + 1}`), rows };
}

/** Why a file isn't even opened. */
export const TOO_LARGE = "This file has more than 10 MiB. Split it, and take its parts.";

/** Tells the line of a place, for places that go on; each line is counted once, whatever ends it. */
function lineCounter(text: string, first: number): (place: number) => number {
  let [at, number] = [0, first];
  return (place) => {
    for (; at < place; at += 1)
      if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) number += 1;
    return number;
  };
}

/** What stands most often between the names of the first line. */
function delimiterOf(text: string): string {
  const [head = ""] = text
    .trimStart()
    .slice(0, LONGEST_HEAD)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n?|\n/, 1);
  const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.delimiter ?? ",";
}

function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
