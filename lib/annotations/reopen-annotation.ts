import type { Analyst } from "@/lib/accounts/analyst";
import { setResolved } from "@/lib/annotations/set-resolved";
import type { Outcome } from "@/lib/outcome";

/** Opens a settled thread again; see `setResolved`. */
export async function reopenAnnotation(
  analyst: Analyst,
  caseId: string,
  annotationId: string,
): Promise<Outcome> {
  return setResolved(analyst, caseId, annotationId, false);
}
