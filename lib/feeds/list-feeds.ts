import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { type FeedItemView, type FeedView, feedItemSelect, feedSelect } from "@/lib/feeds/feed";

/** Items of an inbox that are shown at once. */
const MOST = 200;

/** The feeds of a case in the order in which they were added. @throws NotFound when the analyst isn't a member. */
export async function listFeeds(analyst: Analyst, caseId: string): Promise<FeedView[]> {
  await requireMember(analyst, caseId);
  return db.feed.findMany({ where: { caseId }, select: feedSelect, orderBy: { id: "asc" } });
}

/**
 * What feeds had new and nobody has decided on, the newest first; and what was passed over.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function listFeedItems(
  analyst: Analyst,
  caseId: string,
  state: "waiting" | "passed" = "waiting",
): Promise<{ items: FeedItemView[]; total: number }> {
  await requireMember(analyst, caseId);
  const where = { caseId, state };
  const [items, total] = await Promise.all([
    db.feedItem.findMany({
      where,
      select: feedItemSelect,
      orderBy: [{ published: "desc" }, { id: "desc" }],
      take: MOST,
    }),
    db.feedItem.count({ where }),
  ]);
  return { items, total };
}
