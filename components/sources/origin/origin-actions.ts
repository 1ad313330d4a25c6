import type { Outcome } from "@/lib/outcome";

/** The server actions that say which origin a source has. */
export type OriginActions = {
  join: (caseId: string, sourceId: string, otherId: string) => Promise<Outcome>;
  split: (caseId: string, sourceId: string) => Promise<Outcome>;
};
