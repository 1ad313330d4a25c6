import type { LinkableClaim } from "@/lib/contradictions/list-linkable-claims";
import type { Outcome } from "@/lib/outcome";

/** What the dialog that links two claims asks of the server; pages hand it down, since components know no routes. */
export type LinkActions = {
  searchClaims: (caseId: string, claimId: string, search: string) => Promise<Outcome<LinkableClaim[]>>;
  recordContradiction: (caseId: string, input: unknown) => Promise<Outcome<{ contradictionId: string }>>;
};

/** Changes a contradiction: see `editContradiction`. */
export type EditContradiction = (
  caseId: string,
  contradictionId: string,
  input: {
    revision: number;
    basis?: string;
    headline?: string;
    why?: string;
    butNote?: string;
    marks?: { claimId: string; start: number; end: number }[];
    marksOn?: string;
  },
) => Promise<Outcome<{ revision: number }>>;

/** Records a verdict: see `recordReview`. */
export type RecordReview = (
  caseId: string,
  contradictionId: string,
  input: { verdict: string; reason?: string; rationale: string; seen: Record<string, number> },
) => Promise<Outcome<{ reviewId: string }>>;
