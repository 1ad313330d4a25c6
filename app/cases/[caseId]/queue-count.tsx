import { Suspense } from "react";
import { signedIn } from "@/app/signed-in";
import { listDisputes } from "@/lib/contradictions/disputes/list-disputes";

/** How many disputes of a case wait, beside the name of its queue, as soon as that is counted. */
export function QueueCount({ caseId }: { caseId: string }) {
  return (
    <Suspense>
      <Count caseId={caseId} />
    </Suspense>
  );
}

async function Count({ caseId }: { caseId: string }) {
  const { left } = await listDisputes(await signedIn(), caseId, {});
  return left.disputes;
}
