import type { z } from "zod";
import { BadRow } from "./bad-row";
import type { Line } from "./read-lines";

/**
 * One line of a JSONL file as a row.
 *
 * @throws BadRow with the file, the line and the reason.
 */
export function readRow<Row>(path: string, line: Line, schema: z.ZodType<Row>): Row {
  let value: unknown;
  try {
    value = JSON.parse(line.text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new BadRow(path, line.number, `this isn't JSON: ${error instanceof Error ? error.message : error}`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const field = issue?.path.join(".");
  throw new BadRow(
    path,
    line.number,
    `${field ? `${field}: ` : ""}${issue?.message ?? "this row can't be read."}`,
  );
}
