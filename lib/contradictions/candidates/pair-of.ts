import type { ClaimPair } from "@/lib/contradictions/candidates/find-candidates";

/** Two claims in the order of their ids, in which a pair stands once. Pure. */
export function pairOf(one: string, other: string): ClaimPair {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}
