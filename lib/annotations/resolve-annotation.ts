import type { Analyst } from "@/lib/accounts/analyst";
import { setResolved } from "@/lib/annotations/set-resolved";
import type { Outcome } from "@/lib/outcome";

/** Marks a thread as settled; see `setResolved`. */
export async function resolveAnnotation(
  analyst: Analyst,
  caseId: string,
  annotationId: string,
): Promise<Outcome> {
  return setResolved(analyst, caseId, annotationId, true);
}
