import { db } from "@/lib/db/client";
import { announceJob } from "@/lib/jobs/queue-job";

/** Has what reads pages and files loaded, since somebody is about to take some in: it takes seconds, which nobody should wait for. */
export async function expectImport(): Promise<void> {
  await announceJob(db, "import");
}
