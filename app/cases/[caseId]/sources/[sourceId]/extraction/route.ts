import { answerJson } from "@/app/answer-json";
import { getExtraction } from "@/lib/work/get-extraction";

/** How the reading of a source for claims stands; asked by the reader while it goes on. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/cases/[caseId]/sources/[sourceId]/extraction">,
) {
  const { caseId, sourceId } = await params;
  return answerJson((analyst) => getExtraction(analyst, caseId, sourceId));
}
