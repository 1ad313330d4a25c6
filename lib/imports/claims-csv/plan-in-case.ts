import type { Tx } from "@/lib/db/client";
import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import { findKnownSources } from "@/lib/imports/claims-csv/find-known-sources";
import { inSteps } from "@/lib/imports/claims-csv/in-steps";
import { type Plan, planClaims } from "@/lib/imports/claims-csv/plan-claims";

/** Plans a table of claims against the sources that a case has. */
export async function planInCase(tx: Tx, caseId: string, input: ClaimsInput): Promise<Plan> {
  const known = await findKnownSources(tx, caseId, input);
  return inSteps(planClaims(input.rows, input.match, known, input.fileName ?? "claims.csv"));
}
