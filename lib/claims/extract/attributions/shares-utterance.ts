import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Token } from "@/lib/language/token";

const JOINT = /^(?:[,—–]|--|and|but|while|instead)$/;

/**
 * Whether an attribution is a part of the one before it: a denial, and behind it in the same sentence what the same speaker holds
 * against it, by a participle without a subject of its own ("denied C1, saying that C2"). They are two claims of one utterance, each
 * with its own cue. Pure; who speaks in both is for the caller to compare.
 */
export function sharesUtterance(
  { tokens }: { tokens: readonly Token[] },
  denial: Attribution,
  next: Attribution,
): boolean {
  if (!denial.denies || next.denies || denial.sentence !== next.sentence || !denial.cue || !next.cue)
    return false;
  const { first } = next.cue;
  const isParticiple = /ing$/.test(tokens[first]?.lower ?? "");
  return first > denial.cue.last && isParticiple && JOINT.test(tokens[first - 1]?.lower ?? "");
}
