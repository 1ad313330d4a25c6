import type { Tx } from "@/lib/db/client";
import type { Feed } from "@/lib/db/generated/client";
import { type EngineWrite, writeAsEngine } from "@/lib/events/write-as-engine";
import { importFeedItems } from "@/lib/feeds/import-feed-items";
import { nextCheck } from "@/lib/feeds/next-check";
import type { ReadEntry } from "@/lib/feeds/read-feed";
import { withoutControls } from "@/lib/imports/safe-name";
import { NotFound, ok } from "@/lib/outcome";

/** A feed that is being looked at. */
export type DueFeed = {
  caseId: string;
  id: string;
  url: string;
  etag: string | null;
  lastModified: string | null;
};

/** What a look at a feed came to. */
export type Check =
  | { state: "unchanged" }
  | { state: "failed"; message: string; retryAfter?: number | undefined }
  | {
      state: "read";
      /** Where the feed is, if a page that was named led to it. */
      url: string;
      title: string;
      siteUrl: string;
      entries: ReadEntry[];
      etag: string | null;
      lastModified: string | null;
    };

const ENGINE = "feeds 1.0";

/** Characters of why a look failed. */
const LONGEST_ERROR = 2000;

/**
 * Records a look at a feed, and when the next is due, by its settings as they are by now. Entries that weren't there before wait in
 * the inbox; where the feed takes in by itself, those that come after the first look are taken in at once, as long as whoever
 * watches it is a member of the case.
 */
export async function recordCheck({ caseId, id }: DueFeed, check: Check): Promise<void> {
  try {
    await writeAsEngine(ENGINE, caseId, async (write) => {
      // One that was stopped meanwhile stays stopped.
      const feed = await write.tx.feed.findFirst({ where: { caseId, id, nextCheck: { not: null } } });
      if (feed) await record(write, feed, check);
      return ok();
    });
  } catch (error) {
    // A case that was removed meanwhile has no feeds.
    if (!(error instanceof NotFound)) throw error;
  }
}

async function record(write: EngineWrite, feed: Feed, check: Check): Promise<void> {
  const { tx } = write;
  const { caseId, id, everyMinutes } = feed;
  const isFailed = check.state === "failed";
  const failures = isFailed ? feed.failures + 1 : 0;
  const retryAfter = isFailed ? (check.retryAfter ?? 0) : 0;
  const now = new Date();
  const state = {
    failures,
    error: isFailed ? withoutControls(check.message, LONGEST_ERROR) : null,
    lastChecked: now,
    leasedUntil: null,
    nextCheck: nextCheck({ everyMinutes, failures, retryAfter, now, random: Math.random() }),
  };
  const where = { caseId_id: { caseId, id } };
  if (check.state !== "read") {
    await tx.feed.update({ where, data: state });
    return;
  }
  const { url, title, siteUrl, etag, lastModified, entries } = check;
  const isFree = url === feed.url || !(await tx.feed.findUnique({ where: { caseId_url: { caseId, url } } }));
  await tx.feed.update({
    where,
    data: { ...state, title, siteUrl, etag, lastModified, ...(isFree ? { url } : {}) },
  });
  // The newest stands first in a feed; ids go up with time.
  const fresh = await tx.feedItem.createManyAndReturn({
    data: [...entries].reverse().map((entry) => ({ caseId, feedId: id, ...entry })),
    skipDuplicates: true,
  });
  if (fresh.length === 0 || !feed.takesIn || feed.lastChecked === null) return;
  if (!(await isMember(tx, caseId, feed.createdById))) return;
  await importFeedItems(
    write,
    feed.createdById,
    fresh.map((item) => ({ ...item, feed: { title } })),
  );
}

async function isMember(tx: Tx, caseId: string, analystId: string): Promise<boolean> {
  const where = { caseId_analystId: { caseId, analystId } };
  return (await tx.member.findUnique({ where, select: { caseId: true } })) !== null;
}
