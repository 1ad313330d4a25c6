import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** A row by the names of its columns. */
export type Row = Record<string, string | number | boolean | Date | null>;

/**
 * Writes many rows of a table in one statement, given to PostgreSQL as one value of JSON: thousands of rows cost this process
 * next to nothing, where Prisma's `createMany` would keep it busy for a second. Every row has the same columns; the others take
 * the table's defaults. Names of tables and columns are ours, never anybody's input.
 */
export async function insertRows(tx: Tx, table: string, rows: Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Prisma.raw(
    Object.keys(first)
      .map((name) => `"${name}"`)
      .join(", "),
  );
  const into = Prisma.raw(`"${table}"`);
  await tx.$executeRaw`
    INSERT INTO ${into} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(rows)}::jsonb)`;
}
