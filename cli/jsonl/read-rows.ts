import type { z } from "zod";
import { readLines } from "./read-lines";
import { readRow } from "./read-row";

/**
 * All rows of a JSONL file at once; empty lines are passed over.
 *
 * @param path "-" is standard input.
 * @throws BadRow for the first row that can't be read.
 */
export async function readRows<Row>(path: string, schema: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const line of readLines(path))
    if (line.text.trim() !== "") rows.push(readRow(path, line, schema));
  return rows;
}
