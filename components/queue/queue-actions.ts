import type { UndoOnServer } from "@/components/reviews/undo-decision";
import type { DisputeFilter } from "@/lib/contradictions/disputes/dispute";
import type { Outcome } from "@/lib/outcome";
import type { Decided } from "@/lib/reviews/decision";
import type { DismissedByFilter } from "@/lib/reviews/dismiss-by-filter";

/** What the queue asks of the server; pages hand it down, since components know no routes. */
export type QueueActions = {
  decide: (
    caseId: string,
    input: {
      contradictionIds: string[];
      verdict: string;
      reason?: string;
      rationale: string;
      seen: Record<string, number>;
    },
  ) => Promise<Outcome<Decided>>;
  undo: UndoOnServer;
  dismissByFilter: (
    caseId: string,
    filter: DisputeFilter,
    input: { reason: string; rationale: string; shown: number; asOf: number },
  ) => Promise<Outcome<DismissedByFilter>>;
};
