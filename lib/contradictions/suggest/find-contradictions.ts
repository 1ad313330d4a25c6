import { type ClaimPair, findCandidates } from "@/lib/contradictions/candidates/find-candidates";
import { keepFeatures } from "@/lib/contradictions/features/keep-features";
import { loadClaimsToRead } from "@/lib/contradictions/features/load-claims-to-read";
import { loadSourcesToRead } from "@/lib/contradictions/features/load-sources-to-read";
import type { ReadClaim } from "@/lib/contradictions/features/read-claim";
import type { ClaimsToRead } from "@/lib/contradictions/features/read-claims";
import type { FoundPair } from "@/lib/contradictions/suggest/compare-pairs";
import type { PairsToCompare } from "@/lib/contradictions/suggest/compared-pairs";
import { listSuggestedPairs } from "@/lib/contradictions/suggest/list-suggested-pairs";
import { loadPairs } from "@/lib/contradictions/suggest/load-pairs";
import type { Comparison } from "@/lib/contradictions/suggest/record-contradiction-suggestions";
import { db } from "@/lib/db/client";
import { readByIndex } from "@/lib/db/read-by-index";

/** What thinks about claims, wherever that happens: `readClaims`, and `comparePairs`. */
export type Comparer = {
  read: (claims: ClaimsToRead) => Promise<ReadClaim[]>;
  compare: (pairs: PairsToCompare) => Promise<FoundPair[]>;
};

/** So many conflicts of a claim are handed on: more than are ever proposed. */
const MOST_OF_A_CLAIM = 30;

/**
 * Finds what some claims of a case conflict with: reads them, keeps what was read, and compares them with the claims that are worth
 * it and with those that they were said to conflict with before. Some dozens of claims at a time.
 *
 * @param candidatesOf what finds the claims that are worth it; measurements have other ways in its place.
 * @returns what `recordContradictionSuggestions` takes; nothing but the features is written before that.
 */
export async function findContradictions(
  caseId: string,
  claimIds: string[],
  comparer: Comparer,
  candidatesOf: typeof findCandidates = findCandidates,
): Promise<Comparison> {
  // Before anything is read: what is changed from here on raises a turn.
  const turns = await loadTurns(caseId, claimIds);
  const claims = await loadClaimsToRead(db, caseId, claimIds);
  const sourceIds = [...new Set(claims.map(({ sourceId }) => sourceId))];
  const read = await comparer.read({
    claims: claims.map(({ claim, quoted, sourceId }) => ({ claim, quoted, sourceId })),
    sources: await loadSourcesToRead(db, caseId, sourceIds),
  });
  await keepFeatures(
    caseId,
    claims.flatMap(({ claimId, version, sourceId, start }, at) => {
      const features = read[at];
      return features ? [{ claimId, version, sourceId, start, ...features }] : [];
    }),
  );
  const { loaded, suggested } = await readByIndex(async (tx) => {
    const candidates = await candidatesOf(tx, caseId, claimIds);
    const suggested = await listSuggestedPairs(tx, caseId, claimIds);
    const pairs = new Map([...candidates, ...suggested].map((pair) => [keyOf(pair), pair]));
    return { loaded: await loadPairs(tx, caseId, [...pairs.values()]), suggested };
  });
  const found = strongest(await comparer.compare(loaded), new Set(suggested.map(keyOf)));
  return {
    claims: claims.map(({ claimId, version }) => ({ claimId, version, turn: turns.get(claimId) ?? 0 })),
    pairs: loaded.pairs,
    found,
  };
}

async function loadTurns(caseId: string, claimIds: string[]): Promise<Map<string, number>> {
  const rows = await db.claimFeatures.findMany({
    where: { caseId, claimId: { in: claimIds } },
    select: { claimId: true, turn: true },
  });
  return new Map(rows.map(({ claimId, turn }) => [claimId, turn]));
}

/** The strongest conflicts of each claim, and all of those that were proposed before. */
function strongest(found: FoundPair[], proposed: ReadonlySet<string>): FoundPair[] {
  const times = new Map<string, number>();
  const count = (id: string) => times.set(id, (times.get(id) ?? 0) + 1).get(id) ?? 0;
  return found
    .sort((one, other) => other.score - one.score)
    .filter((pair) => {
      const most = Math.max(count(pair.firstId), count(pair.secondId));
      return most <= MOST_OF_A_CLAIM || proposed.has(keyOf(pair));
    });
}

function keyOf({ firstId, secondId }: ClaimPair): string {
  return `${firstId} ${secondId}`;
}
