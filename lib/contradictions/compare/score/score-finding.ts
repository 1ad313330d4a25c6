import type { Finding } from "@/lib/contradictions/compare/finding";
import type { CommonMeasures } from "./common-measures";
import { entriesOf } from "./vector-of";
import weights from "./weights.json";

const WEIGHTS = new Map<string, number>(Object.entries(weights.weights));

/** The probability that a finding is a contradiction: a logistic regression, whose weights `training/train-comparison.ts` makes. */
export function scoreFinding(finding: Finding, common: CommonMeasures): number {
  let sum = 0;
  for (const [name, value] of entriesOf(finding, common)) sum += (WEIGHTS.get(name) ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

/** From this score on an analyst is asked. */
export const THRESHOLD: number = weights.threshold;
