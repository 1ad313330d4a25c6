import { hashWords } from "@/lib/contradictions/features/hash-words";

/** So many of the most telling terms are keys by themselves: what finds short claims, and all claims of a small case. */
const ALONE = 8;
/** So many are keys two by two: what tells claims apart where one term stands in thousands of them. */
const IN_PAIRS = 7;

/**
 * What the index finds a claim by: its most telling terms alone and in pairs, at most 29 keys, each once. Claims that speak of one
 * thing share at least a pair, and pairs are rare where terms aren't. Pure.
 *
 * @param terms canonical terms, the most telling first: see `ClaimFeatures`.
 */
export function candidateKeys(terms: readonly string[]): bigint[] {
  const alone = terms.slice(0, ALONE).map(hashWords);
  const paired = [...terms.slice(0, IN_PAIRS)].sort();
  const pairs = paired.flatMap((one, at) =>
    paired.slice(at + 1).map((other) => hashWords(`${one}\u0000${other}`)),
  );
  return [...new Set([...alone, ...pairs])];
}
