import type { ClaimFeatures } from "@/lib/contradictions/compare/claim-features";
import type { Verdict } from "@/lib/contradictions/compare/verdict";
import type { Compare } from "@/lib/contradictions/suggest/compare-pairs";

/** For tests: an engine that takes a statement with "not" or "no" for the opposite of one with the same other words. */
export const compareNegation: Compare = (a, b) => {
  const [one, other] = [a, b].map(bare);
  const word = (features: ClaimFeatures) => /\b(?:not|no)\b/i.exec(features.statement);
  const [first, second] = [word(a), word(b)];
  const conflicts = one === other && (first === null) !== (second === null);
  const stretch = (found: RegExpExecArray | null) =>
    found ? [{ start: found.index, end: found.index + found[0].length }] : [];
  const none: Verdict = {
    contradiction: false,
    score: 0,
    basis: null,
    words: { a: [], b: [] },
    why: "",
    butNote: "",
  };
  return conflicts
    ? {
        ...none,
        contradiction: true,
        score: 0.9,
        basis: "negation",
        words: { a: stretch(first), b: stretch(second) },
        why: "One says not.",
      }
    : none;
};

function bare({ fingerprint }: ClaimFeatures): string {
  return fingerprint
    .split(" ")
    .filter((word) => !["not", "no", "is", "are"].includes(word))
    .join(" ");
}
