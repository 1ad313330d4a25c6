import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** A table with fewer rows is read in no time, however that is done. */
const SMALL = 1000;

/**
 * Has PostgreSQL count anew what stands in these tables, where more than half of the rows came or changed since it last did. It does so
 * by itself, within a minute or two; until then, as in a case that has just been filled, it reads whole tables where a few rows are asked
 * for. Takes a fraction of a second, or nothing.
 */
export async function refreshStatistics(tables: readonly string[]): Promise<void> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT "relname"::text AS "name" FROM pg_stat_user_tables
    WHERE "relid" = ANY(SELECT format('%I', t)::regclass FROM unnest(${tables}::text[]) t)
      AND "n_mod_since_analyze" > greatest(${SMALL}, "n_live_tup" / 2)`;
  for (const { name } of rows) await db.$executeRaw(Prisma.sql`ANALYZE ${Prisma.raw(`"${name}"`)}`);
}
