import { db } from "@/lib/db/client";
import { writeAsEngine } from "@/lib/events/write-as-engine";
import { importFeedItems } from "@/lib/feeds/import-feed-items";
import { nextCheck } from "@/lib/feeds/next-check";
import type { ReadEntry } from "@/lib/feeds/read-feed";
import { ok } from "@/lib/outcome";

/** A feed that is being looked at. */
export type DueFeed = {
  caseId: string;
  id: string;
  url: string;
  title: string;
  everyMinutes: number;
  takesIn: boolean;
  failures: number;
  lastChecked: Date | null;
  etag: string | null;
  lastModified: string | null;
  createdById: string;
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

/**
 * Records a look at a feed, and when the next is due. Entries that weren't there before wait in the inbox; where the feed takes in
 * by itself, those that come after the first look are taken in at once.
 */
export async function recordCheck(feed: DueFeed, check: Check): Promise<void> {
  const { caseId, id, everyMinutes } = feed;
  const failures = check.state === "failed" ? feed.failures + 1 : 0;
  const retryAfter = check.state === "failed" ? (check.retryAfter ?? 0) : 0;
  const now = new Date();
  const when = nextCheck({ everyMinutes, failures, retryAfter, now, random: Math.random() });
  const state = {
    failures,
    error: check.state === "failed" ? check.message : null,
    lastChecked: now,
    leasedUntil: null,
  };
  // One that was stopped meanwhile stays stopped.
  const watched = { caseId, id, nextCheck: { not: null } };
  if (check.state !== "read") {
    await db.feed.updateMany({ where: watched, data: { ...state, nextCheck: when } });
    return;
  }
  await writeAsEngine(ENGINE, caseId, async (write) => {
    const { tx } = write;
    const { url, title, siteUrl, etag, lastModified, entries } = check;
    const isFree =
      url === feed.url || !(await tx.feed.findUnique({ where: { caseId_url: { caseId, url } } }));
    const { count } = await tx.feed.updateMany({
      where: watched,
      data: { ...state, nextCheck: when, title, siteUrl, etag, lastModified, ...(isFree ? { url } : {}) },
    });
    if (count === 0) return ok();
    // The newest stands first in a feed; ids go up with time.
    const fresh = await tx.feedItem.createManyAndReturn({
      data: [...entries].reverse().map((entry) => ({ caseId, feedId: id, ...entry })),
      skipDuplicates: true,
    });
    if (fresh.length > 0 && feed.takesIn && feed.lastChecked !== null) {
      await importFeedItems(
        write,
        feed.createdById,
        fresh.map((item) => ({ ...item, feed: { title } })),
      );
    }
    return ok();
  });
}
