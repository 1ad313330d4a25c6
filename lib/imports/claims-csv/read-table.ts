import Papa from "papaparse";
import type { TableRow } from "@/lib/imports/claims-csv/claim-row";
import { MOST_ROWS } from "@/lib/imports/claims-csv/claim-row";

/** A table as it stands in a file. */
export type Table = { columns: string[]; rows: TableRow[] };

export type ReadTable = ({ ok: true } & Table) | { ok: false; message: string };

const LARGEST = 10 * 1024 * 1024;
const MOST_COLUMNS = 100;
/** Code units in which the line of column names is looked for. */
const LONGEST_HEAD = 64 * 1024;

/**
 * Reads a CSV file: comma, semicolon or tab between cells (RFC 4180 for quotes), in UTF-8, or UTF-16 with its mark, or else
 * windows-1252. Empty lines count for nothing. Pure.
 *
 * @returns why it can't be read, with the line where that can be told.
 */
export function readTable(bytes: Uint8Array): ReadTable {
  if (bytes.length > LARGEST) return refused("This file has more than 10 MiB. Split it, and take its parts.");
  const written = decode(bytes).replace(/^\uFEFF/, "");
  if (written.includes("\0")) return refused("This is no CSV file: it has NUL characters.");
  const lines: TableRow[] = [];
  let problem = "";
  let tooMany = 0;
  let from = 0;
  const lineAt = lineCounter(written);
  Papa.parse<string[]>(written, {
    delimiter: delimiterOf(written),
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

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Tells the line of a place, for places that go on; each line is counted once. */
function lineCounter(text: string): (place: number) => number {
  let [at, number] = [0, 1];
  return (place) => {
    for (; at < place; at += 1) if (text[at] === "\n") number += 1;
    return number;
  };
}

/** What stands most often between the names of the first line. */
function delimiterOf(text: string): string {
  const [head = ""] = text
    .trimStart()
    .slice(0, LONGEST_HEAD)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r?\n/, 1);
  const counts = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.delimiter ?? ",";
}

function refused(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
