import type { CaseWrite } from "@/lib/events/write-in-case";
import { queueJob } from "@/lib/jobs/queue-job";

/** Queues the taking in of what waits in an import, within a running write; one job is enough. */
export async function queueImport({ tx, caseId, analyst }: CaseWrite, importId: string): Promise<void> {
  const job = { kind: "import_sources", sourceId: null, total: 0, requestedById: analyst.id } as const;
  await queueJob(tx, { caseId, importId, ...job });
}
