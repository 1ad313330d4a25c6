import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Removes a feed that isn't watched any more, with its items that wait or were passed over; the sources that came of it, and the
 * imports that took them in, stay. The event keeps what the feed was called.
 *
 * @returns "invalid" while it is watched: somebody else may have begun to watch it again.
 * @throws NotFound
 */
export async function removeFeed(analyst: Analyst, caseId: string, feedId: string): Promise<Outcome> {
  return writeInCase(analyst, caseId, async ({ tx, append }) => {
    const where = { caseId_id: { caseId, id: feedId } };
    const feed = isUuid(feedId) ? await tx.feed.findUnique({ where }) : null;
    if (!feed) throw new NotFound("This feed");
    if (feed.nextCheck) return fail("invalid", "This feed is watched. Stop watching it, then remove it.");
    await tx.feedItem.deleteMany({ where: { caseId, feedId } });
    await tx.feed.delete({ where });
    const { title, url } = feed;
    await append({ kind: "feed.removed", targetId: feedId, before: { title, url } });
    return ok();
  });
}
