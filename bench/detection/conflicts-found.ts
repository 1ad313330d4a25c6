import type { findCandidates } from "@/lib/contradictions/candidates/find-candidates";
import { compareClaims } from "@/lib/contradictions/compare/compare-claims";
import { readClaims } from "@/lib/contradictions/features/read-claims";
import { comparePairs } from "@/lib/contradictions/suggest/compare-pairs";
import type { PairsToCompare } from "@/lib/contradictions/suggest/compared-pairs";
import { type Comparer, findContradictions } from "@/lib/contradictions/suggest/find-contradictions";
import type { Comparison } from "@/lib/contradictions/suggest/record-contradiction-suggestions";

/** What came of a source's claims: the milliseconds of the whole and of its parts, the pairs compared, and those of statements that conflict. */
export type Found = {
  ms: number;
  reading: number;
  comparing: number;
  compared: PairsToCompare;
  conflicts: Set<string>;
  comparison: Comparison | null;
};

/** From the claims of a new source to what they conflict with: reading, keeping, finding candidates, loading, comparing; in this thread. */
export async function findConflicts(
  caseId: string,
  claimIds: string[],
  candidatesOf?: typeof findCandidates,
): Promise<Found> {
  const found: Found = {
    ms: 0,
    reading: 0,
    comparing: 0,
    compared: { sides: [], pairs: [], actors: [] },
    conflicts: new Set(),
    comparison: null,
  };
  const comparer: Comparer = {
    read: async (claims) => {
      const began = performance.now();
      const read = readClaims(claims);
      found.reading = performance.now() - began;
      return read;
    },
    compare: async (pairs) => {
      const began = performance.now();
      const conflicts = comparePairs(pairs, compareClaims);
      found.comparing = performance.now() - began;
      found.compared = pairs;
      for (const { statements } of conflicts) found.conflicts.add(keyOf(statements.first, statements.second));
      return conflicts;
    },
  };
  const began = performance.now();
  const comparison = await findContradictions(caseId, claimIds, comparer, candidatesOf);
  return { ...found, comparison, ms: performance.now() - began };
}

/** Two statements, in either order: equal claims fold. */
export function keyOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
