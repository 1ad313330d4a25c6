import { answerJson } from "@/app/answer-json";
import { findCaseRun } from "@/lib/work/find-case-run";

/** How the newest reading of the whole case stands; asked by its page while it goes on. */
export async function GET(_: Request, { params }: RouteContext<"/cases/[caseId]/extraction">) {
  const { caseId } = await params;
  return answerJson((analyst) => findCaseRun(analyst, caseId));
}
