import type { Outcome } from "@/lib/outcome";

/** What can be asked of the reading for claims; handed down by the pages. */
export type ExtractionActions = {
  /** Reads one source, or all of the case. */
  request: (caseId: string, sourceId?: string) => Promise<Outcome<{ jobId: string }>>;
  /** Stops a reading that waits or runs; what it proposed so far stays. */
  cancel: (caseId: string, jobId: string) => Promise<Outcome>;
};
