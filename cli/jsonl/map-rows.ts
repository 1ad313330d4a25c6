import { stat } from "node:fs/promises";
import type { z } from "zod";
import { readLines } from "./read-lines";
import { readRow } from "./read-row";
import { writeWholeFile } from "./write-whole-file";

/** How often a run that takes long says how far it is, in milliseconds. */
const REPORT_EVERY = 2000;

/**
 * Reads a JSONL file row by row, and writes what `map` makes of each to another. Memory doesn't grow with the file; empty
 * lines are passed over; a run of more than two seconds tells its progress on standard error.
 *
 * @param files paths; "-" is standard input and output.
 * @param schema what a row must be; what it doesn't name is passed over.
 * @throws BadRow for the first row that can't be read; the output file is then as it was before.
 */
export async function mapRows<Row>(
  files: { in: string; out: string },
  schema: z.ZodType<Row>,
  map: (row: Row) => unknown,
): Promise<void> {
  const size = files.in === "-" ? null : (await stat(files.in)).size;
  await writeWholeFile(files.out, mapped(files.in, size, schema, map));
}

async function* mapped<Row>(
  path: string,
  size: number | null,
  schema: z.ZodType<Row>,
  map: (row: Row) => unknown,
): AsyncGenerator<string> {
  let reported = performance.now();
  let hasReported = false;
  for await (const line of readLines(path)) {
    if (line.text.trim() === "") continue;
    yield JSON.stringify(map(readRow(path, line, schema)));
    if (performance.now() - reported < REPORT_EVERY) continue;
    reported = performance.now();
    hasReported = true;
    const share = size ? `, ${Math.floor((line.bytesRead / size) * 100)} %` : "";
    process.stderr.write(`${line.number} rows${share}\n`);
  }
  if (hasReported) process.stderr.write("Done.\n");
}
