import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { type FeedInput, feedInput } from "@/lib/feeds/feed";
import { tellHosts } from "@/lib/jobs/queue-job";
import { fail, NotFound, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/** Feeds of one case that are watched. */
const MOST = 200;

/**
 * Watches a feed from now on; it is looked at at once. One that isn't watched any more is watched again,
 * in the analyst's name.
 *
 * @returns "exists" when it is watched already.
 * @throws NotFound when the analyst isn't a member.
 */
export async function watchFeed(
  analyst: Analyst,
  caseId: string,
  input: FeedInput,
): Promise<Outcome<{ feedId: string }>> {
  const parsed = parseInput(feedInput, input);
  if (!parsed.ok) return parsed;
  const { url, everyMinutes, takesIn } = parsed.value;
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const known = await tx.feed.findUnique({ where: { caseId_url: { caseId, url } } });
    if (known?.nextCheck)
      return fail("exists", "This feed is watched already.", { url: "This feed is watched already." });
    if ((await tx.feed.count({ where: { caseId, nextCheck: { not: null } } })) >= MOST) {
      return fail("invalid", `A case watches at most ${MOST} feeds.`);
    }
    const state = { nextCheck: new Date(), failures: 0, error: null };
    const data = { everyMinutes, takesIn, ...state, createdById: analyst.id };
    const feed = known
      ? await tx.feed.update({ where: { caseId_id: { caseId, id: known.id } }, data })
      : await tx.feed.create({ data: { caseId, url, ...data } });
    await append({ kind: "feed.watched", targetId: feed.id, after: { url, everyMinutes, takesIn } });
    await tellHosts(tx);
    return ok({ feedId: feed.id });
  });
}

/**
 * Changes how often a feed is looked at, and whether what is new is taken in by itself.
 *
 * @throws NotFound
 */
export async function editFeed(
  analyst: Analyst,
  caseId: string,
  feedId: string,
  input: Pick<FeedInput, "everyMinutes" | "takesIn">,
): Promise<Outcome> {
  const parsed = parseInput(feedInput.omit({ url: true }), input);
  if (!parsed.ok) return parsed;
  return change(analyst, caseId, feedId, async ({ tx, append }, before) => {
    const after = parsed.value;
    if (after.everyMinutes === before.everyMinutes && after.takesIn === before.takesIn) return;
    await tx.feed.update({ where: { caseId_id: { caseId, id: feedId } }, data: after });
    const { everyMinutes, takesIn } = before;
    await append({ kind: "feed.edited", targetId: feedId, before: { everyMinutes, takesIn }, after });
  });
}

/** Has a feed looked at now. @throws NotFound */
export async function checkFeedNow(analyst: Analyst, caseId: string, feedId: string): Promise<Outcome> {
  return change(analyst, caseId, feedId, async ({ tx }) => {
    await tx.feed.updateMany({
      where: { caseId, id: feedId, nextCheck: { not: null } },
      data: { nextCheck: new Date(), leasedUntil: null },
    });
    await tellHosts(tx);
  });
}

/** Watches a feed no longer; what came of it stays. @throws NotFound */
export async function stopFeed(analyst: Analyst, caseId: string, feedId: string): Promise<Outcome> {
  return change(analyst, caseId, feedId, async ({ tx, append }, { nextCheck }) => {
    if (!nextCheck) return;
    await tx.feed.update({
      where: { caseId_id: { caseId, id: feedId } },
      data: { nextCheck: null, leasedUntil: null },
    });
    await append({ kind: "feed.stopped", targetId: feedId });
  });
}

type Before = { everyMinutes: number; takesIn: boolean; nextCheck: Date | null };

async function change(
  analyst: Analyst,
  caseId: string,
  feedId: string,
  work: (write: CaseWrite, before: Before) => Promise<void>,
): Promise<Outcome> {
  return writeInCase(analyst, caseId, async (write) => {
    const where = { caseId_id: { caseId, id: feedId } };
    const before = isUuid(feedId) ? await write.tx.feed.findUnique({ where }) : null;
    if (!before) throw new NotFound("This feed");
    await work(write, before);
    return ok();
  });
}
