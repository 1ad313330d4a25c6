import { analyseClaim } from "@/lib/contradictions/compare/analyse-claim";
import type { ClaimFeatures, ComparedClaim } from "@/lib/contradictions/compare/claim-features";
import { candidateKeys } from "@/lib/contradictions/features/candidate-keys";
import { hashWords } from "@/lib/contradictions/features/hash-words";
import { quoteFingerprint } from "@/lib/contradictions/features/quote-fingerprint";

/** A claim as it is read for comparing: its words, its dates and who makes it; the words quoted for it; and its source. */
export type ClaimToRead = { claim: Omit<ComparedClaim, "setting">; quoted: string; sourceId: string };

/** What is kept of a claim: its features, and what finds it by them. */
export type ReadClaim = {
  /** `ClaimFeatures` as JSON: what stores them and what hands them on needn't know them. */
  features: string;
  /** Of the statement's words: equal for equal claims. */
  fingerprint: bigint;
  /** Of the statement's telling words: equal for claims that differ in numbers only. */
  topic: bigint;
  /** Of the words quoted. */
  quotes: bigint;
  /** When it was said, in days since 1970; 0 when that isn't known. */
  said: number;
  keys: bigint[];
};

/** Reads a claim for all comparisons to come. Pure; some milliseconds, so not for the main thread. */
export function readClaim(
  { claim, quoted }: { claim: ComparedClaim; quoted: string },
  analyse: (claim: ComparedClaim) => ClaimFeatures = analyseClaim,
): ReadClaim {
  const features = analyse(claim);
  return {
    features: JSON.stringify(features),
    fingerprint: hashWords(features.fingerprint),
    topic: hashWords([...features.terms].sort().join(" ")),
    quotes: quoteFingerprint(quoted),
    said: features.said?.from ?? 0,
    keys: features.skipped ? [] : candidateKeys(features.terms),
  };
}
