import { answerJson } from "@/app/answer-json";
import { listFeeds } from "@/lib/feeds/list-feeds";

/** When each feed was looked at; asked by the page while one is being looked at. */
export async function GET(_: Request, { params }: RouteContext<"/cases/[caseId]/feeds/state">) {
  const { caseId } = await params;
  return answerJson(async (analyst) => {
    const feeds = await listFeeds(analyst, caseId);
    return feeds.map(({ id, lastChecked }) => ({ id, lastChecked }));
  });
}
