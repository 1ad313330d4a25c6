import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** A table with fewer rows is read in no time, however that is done. */
const SMALL = 1000;
/** So many new rows of a case that PostgreSQL doesn't know are joined with each other in no time, whatever it thinks of them. */
const FEW = 100;

/**
 * Has PostgreSQL count anew what stands in these tables, where more than half of the rows came or changed since it last did. It does so
 * by itself, within a minute or two; until then, as in a case that has just been filled, it reads whole tables where a few rows are asked
 * for. Takes a fraction of a second, or nothing.
 *
 * @param caseId which case is worked on: a table where it isn't among those that were counted is counted anew once it has some rows,
 *   since of a case that PostgreSQL doesn't know it thinks that there is nothing, and joins all of it with all of it.
 */
export async function refreshStatistics(
  tables: readonly string[],
  caseId: string | null = null,
): Promise<void> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT t."relname"::text AS "name" FROM pg_stat_user_tables t
    WHERE t."relid" = ANY(SELECT format('%I', n)::regclass FROM unnest(${tables}::text[]) n)
      AND (
        t."n_mod_since_analyze" > greatest(${SMALL}, t."n_live_tup" / 2)
        OR (
          t."n_mod_since_analyze" >= ${FEW} AND ${caseId}::text IS NOT NULL
          AND NOT EXISTS (
            SELECT 1 FROM pg_stats s WHERE s."schemaname" = t."schemaname" AND s."tablename" = t."relname" AND s."attname" = 'caseId'
              AND ${caseId}::text = ANY(s."most_common_vals"::text::text[])
          )
        )
      )`;
  for (const { name } of rows) await db.$executeRaw(Prisma.sql`ANALYZE ${Prisma.raw(`"${name}"`)}`);
}
