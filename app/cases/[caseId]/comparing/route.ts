import { answerJson } from "@/app/answer-json";
import { findComparing } from "@/lib/work/find-comparing";

/** How the comparing of the whole case stands, null when it is done; asked by its page while it goes on. */
export async function GET(_: Request, { params }: RouteContext<"/cases/[caseId]/comparing">) {
  const { caseId } = await params;
  return answerJson((analyst) => findComparing(analyst, caseId));
}
