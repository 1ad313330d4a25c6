import type { ClaimsInput } from "@/lib/imports/claims-csv/claims-input";
import type { ClaimsPreview } from "@/lib/imports/claims-csv/preview-plan";
import type { Outcome } from "@/lib/outcome";

/** The server actions for tables of claims, handed down by the pages. */
export type ClaimsActions = {
  preview: (caseId: string, input: ClaimsInput) => Promise<Outcome<ClaimsPreview>>;
  take: (caseId: string, input: ClaimsInput) => Promise<Outcome<{ importId: string; claims: number }>>;
};
