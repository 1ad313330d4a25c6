import type { ClaimConflict, EditClaimInput } from "@/lib/claims/edit-claim";
import type { RecordClaimInput } from "@/lib/claims/record-claim";
import type { Outcome } from "@/lib/outcome";

/** The server actions that pages hand down to what is drawn here, since components know no routes. */
export type ClaimActions = {
  record: (caseId: string, input: RecordClaimInput) => Promise<Outcome<{ claimId: string }>>;
  edit: (caseId: string, claimId: string, input: EditClaimInput) => Promise<Outcome<{ version: number }>>;
  withdraw: (caseId: string, claimId: string) => Promise<Outcome>;
  restore: (caseId: string, claimId: string) => Promise<Outcome>;
  /** What is understood by a date as typed; `reference` is the EDTF date from which "yesterday" counts. */
  readDate: (
    typed: string,
    reference: string | null,
  ) => Promise<Outcome<{ edtf: string; understood: string }>>;
};

/** What a conflict hands back: the version that stands now, and whose it is. */
export type { ClaimConflict };
