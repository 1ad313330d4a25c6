import type { Tx } from "@/lib/db/client";

/** Entries of one hash that are looked at: one that occurs everywhere (a notice, a signature) tells nothing. */
const MOST_OF_A_HASH = 200;
/** Sources that are compared in full. */
const MOST_FOUND = 12;
/** Hashes in common that make a source worth comparing. */
const LEAST_SHARED = 2;

/**
 * The sources of a case that share most with a sketch, the most first: from an index, however many sources there are.
 *
 * @param sourceId the one that the sketch is of, which isn't its own copy.
 */
export async function findNearCopies(
  tx: Tx,
  caseId: string,
  sourceId: string,
  sketch: readonly number[],
): Promise<{ sourceId: string; shared: number }[]> {
  if (sketch.length === 0) return [];
  return tx.$queryRaw<{ sourceId: string; shared: number }[]>`
    SELECT near."sourceId", count(*)::int AS "shared"
    FROM unnest(${sketch.map(String)}::bigint[]) AS wanted("hash")
    CROSS JOIN LATERAL (
      SELECT s."sourceId" FROM "SourceSketch" s
      WHERE s."caseId" = ${caseId}::uuid AND s."hash" = wanted."hash" AND s."sourceId" <> ${sourceId}::uuid
      ORDER BY s."sourceId" LIMIT ${MOST_OF_A_HASH}
    ) near
    GROUP BY near."sourceId"
    HAVING count(*) >= ${Math.min(LEAST_SHARED, sketch.length)}
    ORDER BY "shared" DESC, near."sourceId"
    LIMIT ${MOST_FOUND}`;
}
