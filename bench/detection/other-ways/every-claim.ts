import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import { db } from "@/lib/db/client";
import { keyOf } from "../conflicts-found";

const PER_STEP = 5000;

type Row = { claimId: string; speakerId: string; features: string };

/**
 * Compares claims with every claim of their case, read from the database once, some thousands at a time.
 *
 * @returns the pairs of statements that conflict.
 */
export async function compareWithEvery(caseId: string, claimIds: readonly string[]): Promise<Set<string>> {
  const own = (await loadRows(caseId, claimIds)).map(parse);
  const found = new Set<string>();
  for (let last = "00000000-0000-0000-0000-000000000000"; ; ) {
    const rows = await loadNext(caseId, last);
    for (const other of rows.map(parse))
      for (const claim of own) {
        const relation = claim.speakerId === other.speakerId ? "same-actor" : "different";
        if (compareClaims(other.features, claim.features, { relation, answers: null }).contradiction)
          found.add(keyOf(claim.features.statement, other.features.statement));
      }
    const end = rows.at(-1);
    if (!end) return found;
    last = end.claimId;
  }
}

function parse({ features, ...row }: Row) {
  return { ...row, features: JSON.parse(features) as ClaimFeatures };
}

function loadRows(caseId: string, claimIds: readonly string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT f."claimId", t."speakerId", f."features"::text AS "features" FROM "ClaimFeatures" f
    JOIN "ClaimVersion" v ON v."caseId" = f."caseId" AND v."claimId" = f."claimId" AND v."number" = f."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    WHERE f."caseId" = ${caseId}::uuid AND f."claimId" = ANY(${claimIds}::uuid[])`;
}

async function loadNext(caseId: string, after: string): Promise<Row[]> {
  const ids = await db.$queryRaw<{ claimId: string }[]>`
    SELECT f."claimId" FROM "ClaimFeatures" f
    WHERE f."caseId" = ${caseId}::uuid AND f."claimId" > ${after}::uuid ORDER BY f."claimId" LIMIT ${PER_STEP}`;
  const rows = await loadRows(
    caseId,
    ids.map(({ claimId }) => claimId),
  );
  return rows.sort((one, other) => (one.claimId < other.claimId ? -1 : 1));
}
