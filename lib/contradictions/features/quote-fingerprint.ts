import { fingerprintOf } from "@/lib/contradictions/compare/analyse/fingerprint-of";
import { hashPair, hashWords } from "@/lib/contradictions/features/hash-words";

/** The words quoted for a claim as a number: the same for a reprint, whatever its spaces and quotation marks are. Pure. */
export function quoteFingerprint(quoted: string): bigint {
  return hashWords(fingerprintOf(quoted) || quoted.trim());
}

/** The words quoted for a claim, all spans of it, as `quoteFingerprint` takes them. */
export function quotedWords(quotes: readonly { exact: string }[]): string {
  return quotes.map(({ exact }) => exact).join(" ");
}

/**
 * The words quoted for the two claims of a pair as one number, whichever comes first. Of one case: an index over all cases finds it.
 * What was dismissed is recognised by it in a reprint, and after a new version.
 */
export function quotePair(caseId: string, one: bigint, other: bigint): bigint {
  return hashPair(one, other, caseId);
}
