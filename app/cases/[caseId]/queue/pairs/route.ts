import { answerJson } from "@/app/answer-json";
import { toQueuePair } from "@/components/queue/queue-pair";
import { getDispute } from "@/lib/contradictions/disputes/get-dispute";

/** So many pairs at once, whatever is asked. */
const AT_MOST = 100;

/** The pairs of `?id=…&id=…`, as the queue shows them; it asks for them before they are opened. */
export async function GET(request: Request, { params }: RouteContext<"/cases/[caseId]/queue/pairs">) {
  const { caseId } = await params;
  const ids = new URL(request.url).searchParams.getAll("id").slice(0, AT_MOST);
  return answerJson(async (analyst) => (await getDispute(analyst, caseId, ids)).map(toQueuePair));
}
