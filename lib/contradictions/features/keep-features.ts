import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import type { ClaimPlace } from "@/lib/contradictions/features/load-claims-to-read";
import type { ReadClaim } from "@/lib/contradictions/features/read-claim";
import { db, type Tx } from "@/lib/db/client";

export type ClaimRead = ClaimPlace & ReadClaim;

/**
 * Keeps what was read of claims, in place of what was kept of them before, with the keys that find it. In one transaction of its
 * own, without the case's lock: others see a claim with all of its keys or not at all. Thousands at a time are fine.
 */
export async function keepFeatures(caseId: string, claims: readonly ClaimRead[]): Promise<void> {
  if (claims.length === 0) return;
  await db.$transaction(
    async (tx) => {
      // One after the other in a case: a key that is being dropped isn't at the same time found to be there already.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`features ${caseId}`}, 0))`;
      await dropKeys(tx, caseId, claims);
      await writeFeatures(tx, caseId, claims);
      await writeKeys(tx, caseId, claims);
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}

/** A key leads to the fingerprint of a statement: it goes when its claim has it no longer, and no other claim with that fingerprint has. */
async function dropKeys(tx: Tx, caseId: string, claims: readonly ClaimRead[]): Promise<void> {
  const ids = claims.map(({ claimId }) => claimId);
  const old = await tx.$queryRaw<{ fingerprint: bigint; keys: bigint[] }[]>`
    SELECT "fingerprint", "keys" FROM "ClaimFeatures"
    WHERE "caseId" = ${caseId}::uuid AND "claimId" = ANY(${ids}::uuid[])`;
  const now = new Set(claims.flatMap(({ fingerprint, keys }) => keys.map((key) => `${fingerprint} ${key}`)));
  const gone = old.flatMap(({ fingerprint, keys }) =>
    keys.filter((key) => !now.has(`${fingerprint} ${key}`)).map((key) => ({ key, fingerprint })),
  );
  if (gone.length === 0) return;
  await tx.$executeRaw`
    DELETE FROM "ClaimKey" k
    USING unnest(${gone.map(({ key }) => key)}::bigint[], ${gone.map(({ fingerprint }) => fingerprint)}::bigint[]) AS g("key", "fingerprint")
    WHERE k."caseId" = ${caseId}::uuid AND k."key" = g."key" AND k."fingerprint" = g."fingerprint"
      AND NOT EXISTS (
        SELECT 1 FROM "ClaimFeatures" o
        WHERE o."caseId" = k."caseId" AND o."fingerprint" = k."fingerprint" AND k."key" = ANY(o."keys")
          AND o."claimId" <> ALL(${ids}::uuid[]))`;
}

async function writeFeatures(tx: Tx, caseId: string, claims: readonly ClaimRead[]): Promise<void> {
  const column = <K extends keyof ClaimRead>(name: K) => claims.map((claim) => claim[name]);
  const keys = claims.map((claim) => `{${claim.keys.join(",")}}`);
  await tx.$executeRaw`
    INSERT INTO "ClaimFeatures" ("caseId", "claimId", "version", "sourceId", "start", "engine", "features", "fingerprint",
      "topic", "quotes", "said", "keys")
    SELECT ${caseId}::uuid, r."claimId", r."version", r."sourceId", r."start", ${COMPARE_ENGINE}, r."features"::json,
      r."fingerprint", r."topic", r."quotes", r."said", r."keys"::bigint[]
    FROM unnest(${column("claimId")}::uuid[], ${column("version")}::int[], ${column("sourceId")}::uuid[],
      ${column("start")}::int[], ${column("features")}::text[], ${column("fingerprint")}::bigint[],
      ${column("topic")}::bigint[], ${column("quotes")}::bigint[], ${column("said")}::int[], ${keys}::text[])
      AS r("claimId", "version", "sourceId", "start", "features", "fingerprint", "topic", "quotes", "said", "keys")
    ON CONFLICT ("caseId", "claimId") DO UPDATE SET "version" = EXCLUDED."version", "sourceId" = EXCLUDED."sourceId",
      "start" = EXCLUDED."start", "engine" = EXCLUDED."engine", "features" = EXCLUDED."features",
      "fingerprint" = EXCLUDED."fingerprint", "topic" = EXCLUDED."topic", "quotes" = EXCLUDED."quotes",
      "said" = EXCLUDED."said", "keys" = EXCLUDED."keys", "compared" = false
    WHERE "ClaimFeatures"."version" <= EXCLUDED."version"`;
}

/** In order, so that two who write at once don't wait for each other in a circle. */
async function writeKeys(tx: Tx, caseId: string, claims: readonly ClaimRead[]): Promise<void> {
  const rows = claims.flatMap(({ fingerprint, keys }) => keys.map((key) => ({ key, fingerprint })));
  await tx.$executeRaw`
    INSERT INTO "ClaimKey" ("caseId", "key", "fingerprint")
    SELECT DISTINCT ${caseId}::uuid, r."key", r."fingerprint"
    FROM unnest(${rows.map(({ key }) => key)}::bigint[], ${rows.map(({ fingerprint }) => fingerprint)}::bigint[])
      AS r("key", "fingerprint")
    ORDER BY 2, 3
    ON CONFLICT DO NOTHING`;
}
