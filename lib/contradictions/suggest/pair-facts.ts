import type { Tx } from "@/lib/db/client";

/** What tells whether two pairs are one: whose words a claim has, and which. */
export type ClaimFacts = {
  claimId: string;
  version: number;
  fingerprint: bigint;
  topic: bigint;
  quotes: bigint;
  /** As merged. */
  speakerId: string;
  originId: string;
};

/** The facts of those of these claims that are listed and were read as they stand now. */
export async function loadClaimFacts(
  tx: Tx,
  caseId: string,
  claimIds: string[],
): Promise<Map<string, ClaimFacts>> {
  const rows = await tx.$queryRaw<ClaimFacts[]>`
    SELECT c."id" AS "claimId", c."version", f."fingerprint", f."topic", f."quotes", s."originId",
      coalesce(a."mergedIntoId", a."id") AS "speakerId"
    FROM unnest(${claimIds}::uuid[]) AS i("id")
    JOIN "ClaimFeatures" f ON f."caseId" = ${caseId}::uuid AND f."claimId" = i."id"
    JOIN "Claim" c ON c."caseId" = f."caseId" AND c."id" = f."claimId" AND c."version" = f."version"
    JOIN "Source" s ON s."caseId" = c."caseId" AND s."id" = c."sourceId"
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    JOIN "Actor" a ON a."caseId" = t."caseId" AND a."id" = t."speakerId"
    WHERE c."state"::text IN ('accepted', 'suggested')`;
  return new Map(rows.map((row) => [row.claimId, row]));
}

export type PairFacts = { first: ClaimFacts; second: ClaimFacts };

/**
 * Whether two pairs with the same two statements are one quarrel: on each side the same speaker, or copies of one text, says the
 * same. Pure.
 */
export function isSameQuarrel(one: PairFacts, other: PairFacts): boolean {
  return (
    (isEqual(one.first, other.first) && isEqual(one.second, other.second)) ||
    (isEqual(one.first, other.second) && isEqual(one.second, other.first))
  );
}

function isEqual(one: ClaimFacts, other: ClaimFacts): boolean {
  return (
    one.fingerprint === other.fingerprint &&
    (one.speakerId === other.speakerId || one.originId === other.originId)
  );
}
