import type { Outcome } from "@/lib/outcome";

/** The answers to "is this the same actor?"; handed down by the pages. */
export type MatchActions = {
  acceptMatch: (caseId: string, actorId: string) => Promise<Outcome>;
  declineMatch: (caseId: string, actorId: string) => Promise<Outcome>;
};
