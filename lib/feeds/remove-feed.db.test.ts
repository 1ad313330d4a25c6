import { beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { listCaseEvents } from "@/lib/events/list-case-events";
import { listFeedItems, listFeeds } from "@/lib/feeds/list-feeds";
import { recordCheck } from "@/lib/feeds/record-check";
import { removeFeed } from "@/lib/feeds/remove-feed";
import { takeFeedItems } from "@/lib/feeds/take-feed-items";
import { stopFeed, watchFeed } from "@/lib/feeds/watch-feed";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const url = "https://coast.example/feed";
let caseId = "";

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});

const watch = async () =>
  value(await watchFeed(owner, caseId, { url, everyMinutes: 30, takesIn: false })).feedId;
const check = async (feedId: string) => {
  const feed = await db.feed.findUniqueOrThrow({ where: { caseId_id: { caseId, id: feedId } } });
  const entry = { byline: "", published: "", summary: "", text: "Words.", url: "" };
  const entries = ["berths", "pilots"].map((key) => ({ ...entry, key, title: key }));
  const read = { state: "read", url, title: "Coast", siteUrl: "", etag: null, lastModified: null } as const;
  await recordCheck(feed, { ...read, entries });
  return feed;
};

it("takes a stopped feed off the list, with its event, and keeps what came of it", async () => {
  const feedId = await watch();
  await check(feedId);
  const { items } = await listFeedItems(owner, caseId);
  const { importId } = value(await takeFeedItems(owner, caseId, [items[0]?.id ?? ""]));
  expect(await removeFeed(owner, caseId, feedId)).toMatchObject({ ok: false, code: "invalid" });
  value(await stopFeed(owner, caseId, feedId));
  value(await removeFeed(owner, caseId, feedId));
  expect(await listFeeds(owner, caseId)).toEqual([]);
  expect((await listFeedItems(owner, caseId)).total).toBe(0);
  expect(await db.importItem.count({ where: { caseId, importId } })).toBe(1);
  const { events } = await listCaseEvents(owner, caseId);
  expect(
    events.filter(({ target }) => target.type === "feed").map(({ kind, target }) => [kind, target.name]),
  ).toEqual([
    ["feed.removed", "Coast"],
    ["feed.stopped", "Coast"],
    ["feed.watched", "Coast"],
  ]);
  await expect(removeFeed(owner, caseId, feedId)).rejects.toThrow(NotFound);
  // The same address begins anew.
  expect(await watch()).not.toBe(feedId);
});

it("isn't brought back by a look that was under way", async () => {
  const feedId = await watch();
  const feed = await check(feedId);
  value(await stopFeed(owner, caseId, feedId));
  value(await removeFeed(owner, caseId, feedId));
  await recordCheck(feed, { state: "failed", message: "Nobody answers." });
  await recordCheck(feed, { state: "unchanged" });
  expect(await listFeeds(owner, caseId)).toEqual([]);
});
