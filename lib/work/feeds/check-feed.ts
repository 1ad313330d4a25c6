import { db } from "@/lib/db/client";
import type { ReadFeed } from "@/lib/feeds/read-feed";
import { type Check, type DueFeed, recordCheck } from "@/lib/feeds/record-check";
import { fetchSafely } from "@/lib/fetching/fetch-safely";
import { ComputeFailure } from "@/lib/work/compute/computer";
import type { Taking } from "@/lib/work/imports/take-item";

/** For how long nobody else looks at a feed that a host has taken. */
const LEASE_SECONDS = 120;
const LARGEST = 10 * 1024 * 1024;
const ACCEPT =
  "application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,*/*;q=0.5";

/**
 * Looks at the feed that has been due longest, if one is: asks whether it has changed, reads it off the main thread, records what
 * is new.
 *
 * @returns whether there was one.
 * @throws the signal's reason: then the feed is looked at again when its lease has run out.
 */
export async function checkDueFeed(taking: Taking, signal: AbortSignal): Promise<boolean> {
  const feed = await takeDueFeed();
  if (!feed) return false;
  await recordCheck(feed, await look(taking, feed, feed.url, signal));
  return true;
}

async function takeDueFeed(): Promise<DueFeed | null> {
  const [feed] = await db.$queryRaw<DueFeed[]>`
    UPDATE "Feed" SET "leasedUntil" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    WHERE ("caseId", "id") = (
      SELECT "caseId", "id" FROM "Feed"
      WHERE "nextCheck" <= clock_timestamp() AND ("leasedUntil" IS NULL OR "leasedUntil" <= clock_timestamp())
      ORDER BY "nextCheck" LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING "caseId", "id", "url", "etag", "lastModified"`;
  return feed ?? null;
}

async function look(taking: Taking, feed: DueFeed, url: string, signal: AbortSignal): Promise<Check> {
  const isNamed = url === feed.url;
  const headers = {
    ...(isNamed && feed.etag ? { "if-none-match": feed.etag } : {}),
    ...(isNamed && feed.lastModified ? { "if-modified-since": feed.lastModified } : {}),
  };
  const got = await fetchSafely(url, { rules: taking.rules, signal, headers, accept: ACCEPT, most: LARGEST });
  if (!got.ok) {
    if (got.code === "not-modified") return { state: "unchanged" };
    return { state: "failed", message: got.message, retryAfter: got.retryAfter };
  }
  const { bytes, charset, etag, lastModified } = got;
  const read = await readOff(taking, { bytes, charset, url: got.url }, signal);
  if (read.ok) return { state: "read", url, ...read, etag, lastModified };
  const [named] = read.feeds;
  // A page that names a feed leads to it, once.
  return named && isNamed && named !== url
    ? look(taking, feed, named, signal)
    : { state: "failed", message: read.message };
}

async function readOff(
  { parser }: Taking,
  feed: { bytes: Uint8Array<ArrayBuffer>; charset: string | null; url: string },
  signal: AbortSignal,
): Promise<ReadFeed> {
  try {
    return await parser.readFeed(feed, signal);
  } catch (error) {
    if (!(error instanceof ComputeFailure)) throw error;
    return { ok: false, message: `It couldn't be read. ${error.message}`, feeds: [] };
  }
}
