import type { ContradictionView } from "@/lib/contradictions/contradiction";
import { formatScore } from "@/lib/contradictions/describe-score";
import { engineName } from "@/lib/events/engine-name";

/** Who put a pair together: "linked by Ana", "found by Gainsay (compare 1.2), score .82". Pure. */
export function describeFinder({ foundBy, score }: Pick<ContradictionView, "foundBy" | "score">): string {
  return score === null
    ? `linked by ${foundBy}`
    : `found by ${engineName(foundBy)}, score ${formatScore(score)}`;
}
