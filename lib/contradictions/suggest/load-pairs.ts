import { loadInstitutionTree } from "@/lib/actors/load-institution-tree";
import type { Span } from "@/lib/claims/anchor-quote";
import { overlap } from "@/lib/claims/sentences-around";
import type { ClaimPair } from "@/lib/contradictions/candidates/find-candidates";
import { COMPARE_ENGINE } from "@/lib/contradictions/compare/verdict";
import type { ComparedSide, PairsToCompare } from "@/lib/contradictions/suggest/compared-pairs";
import type { Tx } from "@/lib/db/client";

type Row = Omit<ComparedSide, "speaking"> & {
  speakerId: string;
  role: string;
  attributionId: string;
  originId: string;
  quotes: bigint;
};

/**
 * What comparing these pairs takes: the features of both sides, who spoke, when. Left out are pairs that say nothing by
 * conflicting: the same words quoted in two copies of one text, and two readings of the same words of one attribution.
 */
export async function loadPairs(
  tx: Tx,
  caseId: string,
  pairs: readonly ClaimPair[],
): Promise<PairsToCompare> {
  const rows = await loadSides(tx, caseId, [
    ...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])),
  ]);
  const compared = await withoutRepeats(tx, caseId, pairs, new Map(rows.map((row) => [row.id, row])));
  const tree = await loadInstitutionTree(tx, caseId, [...new Set(rows.map(({ speakerId }) => speakerId))]);
  return {
    sides: rows.map(({ speakerId, role, attributionId: _, originId: __, quotes: ___, ...side }) => ({
      ...side,
      speaking: { actorId: speakerId, role, said: { earliest: side.saidEarliest, latest: side.saidLatest } },
    })),
    pairs: compared,
    actors: [...tree.values()],
  };
}

async function withoutRepeats(
  tx: Tx,
  caseId: string,
  pairs: readonly ClaimPair[],
  sides: ReadonlyMap<string, Row>,
): Promise<ClaimPair[]> {
  const known = pairs.flatMap((pair) => {
    const [first, second] = [sides.get(pair.firstId), sides.get(pair.secondId)];
    const isRepeat =
      !first || !second || (first.quotes === second.quotes && first.originId === second.originId);
    return isRepeat ? [] : [{ pair, isOneUtterance: first.attributionId === second.attributionId }];
  });
  const close = known.flatMap(({ pair, isOneUtterance }) =>
    isOneUtterance ? [pair.firstId, pair.secondId] : [],
  );
  const spans = await loadSpans(tx, caseId, [...new Set(close)]);
  return known.flatMap(({ pair, isOneUtterance }) => {
    const [first = [], second = []] = [spans.get(pair.firstId), spans.get(pair.secondId)];
    const isShared = isOneUtterance && first.some((one) => second.some((other) => overlap(one, other)));
    return isShared ? [] : [pair];
  });
}

async function loadSpans(tx: Tx, caseId: string, claimIds: string[]): Promise<Map<string, Span[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<(Span & { claimId: string })[]>`
    SELECT c."id" AS "claimId", q."start", q."end" FROM unnest(${claimIds}::uuid[]) AS i("id")
    JOIN "Claim" c ON c."caseId" = ${caseId}::uuid AND c."id" = i."id"
    JOIN "Quote" q ON q."caseId" = c."caseId" AND q."claimId" = c."id" AND q."number" = c."version"`;
  const spans = new Map<string, Span[]>();
  for (const { claimId, start, end } of rows)
    spans.set(claimId, [...(spans.get(claimId) ?? []), { start, end }]);
  return spans;
}

/** Claims as they stand now and were read by this engine. */
function loadSides(tx: Tx, caseId: string, claimIds: string[]): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT c."id", c."version", c."answersId", s."originId", s."publishedEarliest", v."saidEarliest", v."saidLatest",
      t."id" AS "attributionId", t."role", t."speakerId", f."features"::text AS "features", f."quotes"
    FROM unnest(${claimIds}::uuid[]) AS i("id")
    JOIN "ClaimFeatures" f ON f."caseId" = ${caseId}::uuid AND f."claimId" = i."id"
    JOIN "Claim" c ON c."caseId" = f."caseId" AND c."id" = f."claimId" AND c."version" = f."version"
    JOIN "Source" s ON s."caseId" = c."caseId" AND s."id" = c."sourceId"
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    WHERE f."engine" = ${COMPARE_ENGINE}
      AND c."state"::text IN ('accepted', 'suggested')`;
}
