import type pg from "pg";

/** A thing in the schema `public`: what it is and is called, and everything that makes it what it is. */
export type CatalogueEntry = { thing: string; definition: string };

const QUERY = `
SELECT 'column ' || table_name || '.' || column_name AS thing,
       concat_ws(' ', row_number() OVER (PARTITION BY table_schema, table_name ORDER BY ordinal_position), udt_schema || '.' || udt_name, character_maximum_length, numeric_precision,
                 datetime_precision, is_nullable, column_default, is_generated, collation_name) AS definition
  FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL
SELECT 'constraint ' || conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
UNION ALL
SELECT 'index ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT 'trigger ' || tgname, pg_get_triggerdef(pg_trigger.oid)
  FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
 WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal
UNION ALL
SELECT 'function ' || oid::regprocedure, pg_get_functiondef(oid)
  FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
UNION ALL
SELECT 'enum ' || typname, string_agg(enumlabel, ', ' ORDER BY enumsortorder)
  FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid GROUP BY typname
UNION ALL
SELECT 'relation ' || relname, concat_ws(' ', relkind, relpersistence, relrowsecurity, CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END)
  FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'S', 'p')
UNION ALL
SELECT 'extension ' || extname, extversion FROM pg_extension`;

/**
 * Returns everything in a database's schema `public`, by name: tables with their columns, constraints, indexes, triggers,
 * functions, enums, views, sequences, and the extensions.
 */
export async function readCatalogue(client: pg.Client): Promise<CatalogueEntry[]> {
  const { rows } = await client.query<CatalogueEntry>(QUERY);
  return rows.sort((a, b) => (a.thing < b.thing ? -1 : 1));
}
