import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { type ClaimsInput, claimsInput } from "@/lib/imports/claims-csv/claims-input";
import { planInCase } from "@/lib/imports/claims-csv/plan-in-case";
import { type ClaimsPreview, previewPlan } from "@/lib/imports/claims-csv/preview-plan";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** What taking a table of claims would do; nothing is written. @throws NotFound when the analyst isn't a member. */
export async function previewClaims(
  analyst: Analyst,
  caseId: string,
  input: ClaimsInput,
): Promise<Outcome<ClaimsPreview>> {
  await requireMember(analyst, caseId);
  const parsed = parseInput(claimsInput, input);
  if (!parsed.ok) return parsed;
  return ok(previewPlan(await planInCase(db, caseId, parsed.value)));
}
