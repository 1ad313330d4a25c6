import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { RowProblem } from "@/lib/imports/claims-csv/claim-row";
import { type ClaimsInput, claimsInput } from "@/lib/imports/claims-csv/claims-input";
import { planInCase } from "@/lib/imports/claims-csv/plan-in-case";
import { type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** What a table would become: what each row does, and what is wrong with those that do nothing. */
export type ClaimsPreview = {
  claims: {
    line: number;
    speaker: string;
    said: string;
    statement: string;
    source: string;
    isNewSource: boolean;
  }[];
  problems: RowProblem[];
  newSources: number;
};

/** What taking a table of claims would do; nothing is written. @throws NotFound when the analyst isn't a member. */
export async function previewClaims(
  analyst: Analyst,
  caseId: string,
  input: ClaimsInput,
): Promise<Outcome<ClaimsPreview>> {
  await requireMember(analyst, caseId);
  const parsed = parseInput(claimsInput, input);
  if (!parsed.ok) return parsed;
  const { sources, problems } = await planInCase(db, caseId, parsed.value);
  const claims = sources.flatMap(({ sourceId, title, claims: rows }) =>
    rows.map(({ line, speaker, said, statement }) => ({
      line,
      speaker: speaker.name,
      said,
      statement,
      source: title,
      isNewSource: sourceId === null,
    })),
  );
  return ok({
    claims: claims.sort((one, other) => one.line - other.line),
    problems,
    newSources: sources.filter(({ sourceId }) => sourceId === null).length,
  });
}
