import type { Outcome } from "@/lib/outcome";

/** The server actions of imports, handed down by the pages. */
export type ImportActions = {
  takeLinks: (caseId: string, typed: string) => Promise<Outcome<{ importId: string }>>;
  takeFiles: (caseId: string, count: number) => Promise<Outcome<{ importId: string }>>;
  stop: (caseId: string, importId: string) => Promise<Outcome>;
  retry: (caseId: string, importId: string, itemId?: string) => Promise<Outcome>;
};
