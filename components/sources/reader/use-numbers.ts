"use client";

import { useMemo, useState } from "react";
import { isMarked } from "@/components/claims/is-marked";
import type { ReaderClaim } from "@/components/sources/reader/reader-claim";

/**
 * The claims with their numbers, which stay while claims are only settled: the others keep theirs when one is rejected, and it
 * has its own again when that is undone. With a claim that wasn't here before, they are counted anew.
 */
export function useNumbers(claims: ReaderClaim[]): ReaderClaim[] {
  const [kept, setKept] = useState(() => count(claims));
  const isKnown = claims.every((claim) => !isMarked(claim) || kept.has(claim.id));
  const numbers = useMemo(() => (isKnown ? kept : count(claims)), [isKnown, kept, claims]);
  if (numbers !== kept) setKept(numbers);
  return useMemo(
    () =>
      claims.map((claim) => {
        const number = isMarked(claim) ? (numbers.get(claim.id) ?? null) : null;
        return number === claim.number ? claim : { ...claim, number };
      }),
    [claims, numbers],
  );
}

function count(claims: ReaderClaim[]): ReadonlyMap<string, number> {
  return new Map(claims.filter(isMarked).map(({ id }, index) => [id, index + 1]));
}
