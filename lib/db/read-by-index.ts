import { db, type Tx } from "@/lib/db/client";

/**
 * Reads in a transaction in which PostgreSQL reaches rows by indexes alone, one after the other in their order. For a read that takes a
 * bounded number of entries of an index, whatever stands there: otherwise it takes every key for rare, and may collect and sort a
 * hundred thousand entries to give the first two hundred. Tables are joined in the order in which they stand in the statement, each
 * reached by what stands before it: in an order of PostgreSQL's own, a list of claims was held against every claim of the case. A
 * statement in it has no OR over two columns.
 */
export async function readByIndex<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT set_config(name, 'off', true)
        FROM unnest(ARRAY['enable_seqscan', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin']) name
        UNION ALL SELECT set_config('join_collapse_limit', '1', true)`;
      return read(tx);
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}
