import { Suspense } from "react";
import { readQueue } from "@/app/cases/[caseId]/queue/read-queue";

/** How many disputes of a case wait, beside the name of its queue, as soon as that is counted. */
export function QueueCount({ caseId }: { caseId: string }) {
  return (
    <Suspense>
      <Count caseId={caseId} />
    </Suspense>
  );
}

async function Count({ caseId }: { caseId: string }) {
  const { left } = await readQueue(caseId, "");
  return left.disputes;
}
