import { answerJson } from "@/app/answer-json";
import { getImport } from "@/lib/imports/get-import";

/** How an import stands; asked by its page while it goes on. */
export async function GET(_: Request, { params }: RouteContext<"/cases/[caseId]/imports/[importId]/state">) {
  const { caseId, importId } = await params;
  return answerJson((analyst) => getImport(analyst, caseId, importId));
}
