import type { Outcome } from "@/lib/outcome";

/** What can be asked of the comparing of a case's claims; handed down by the pages. */
export type ComparingActions = {
  /** Compares all claims that wait for it. */
  request: (caseId: string) => Promise<Outcome<{ jobId: string }>>;
  /** Stops a run that waits or goes on; what it proposed so far stays. */
  cancel: (caseId: string, jobId: string) => Promise<Outcome>;
};
