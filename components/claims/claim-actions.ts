import type { ClaimConflict, EditClaimInput, EditedClaim } from "@/lib/claims/edit-claim";
import type { RecordClaimInput } from "@/lib/claims/record-claim";
import type { Undone } from "@/lib/claims/undo-settlement";
import type { Outcome } from "@/lib/outcome";

/** The number of the event that was written; null when nothing changed. */
export type Settled = { event: number | null };

/** The server actions that pages hand down to what is drawn here, since components know no routes. */
export type ClaimActions = {
  record: (caseId: string, input: RecordClaimInput) => Promise<Outcome<{ claimId: string }>>;
  edit: (caseId: string, claimId: string, input: EditClaimInput) => Promise<Outcome<EditedClaim>>;
  withdraw: (caseId: string, claimId: string) => Promise<Outcome<Settled>>;
  restore: (caseId: string, claimId: string) => Promise<Outcome<Settled>>;
  /** These four don't draw the page anew: many follow one another, and the caller does it once after the last. */
  accept: (caseId: string, claimId: string) => Promise<Outcome<Settled>>;
  reject: (caseId: string, claimId: string) => Promise<Outcome<Settled>>;
  acceptAll: (
    caseId: string,
    sourceId: string,
    /** The claims that the page shows as suggested: no others are accepted. */
    claimIds: string[],
  ) => Promise<Outcome<Settled & { accepted: number }>>;
  undo: (caseId: string, event: number) => Promise<Outcome<Undone>>;
  /** What is understood by a date as typed; `reference` is the EDTF date from which "yesterday" counts. */
  readDate: (
    typed: string,
    reference: string | null,
  ) => Promise<Outcome<{ edtf: string; understood: string }>>;
};

/** What a conflict hands back: the version that stands now, and whose it is. */
export type { ClaimConflict };
