import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { listFeedItems, listFeeds } from "@/lib/feeds/list-feeds";
import { passFeedItems, putFeedItemsBack, takeFeedItems } from "@/lib/feeds/take-feed-items";
import { checkFeedNow, editFeed, stopFeed, watchFeed } from "@/lib/feeds/watch-feed";
import { readFetchRules } from "@/lib/fetching/fetch-rules";
import { getImport } from "@/lib/imports/get-import";
import { checkDueFeed } from "@/lib/work/feeds/check-feed";
import { createParser } from "@/lib/work/parse/parser";

const owner = await createTestOwner();
const parser = createParser();
const never = new AbortController().signal;

let entries: string[] = [];
let status = 200;
const asked: (string | undefined)[] = [];
const site = createServer((request, response) => {
  const etag = `"${entries.join()}"`;
  asked.push(request.headers["if-none-match"] as string | undefined);
  if (status !== 200) return response.writeHead(status, { "retry-after": "7200" }).end();
  if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
  const items = entries.map(
    (name) =>
      `<item><title>${name}</title><guid>${name}</guid><description>About ${name}.</description></item>`,
  );
  response.writeHead(200, { etag, "content-type": "application/rss+xml" });
  return response.end(`<rss version="2.0"><channel><title>Coast</title>${items.join("")}</channel></rss>`);
});
let url = "";
let caseId = "";

beforeAll(async () => {
  await new Promise<void>((settle) => site.listen(0, "127.0.0.1", settle));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/feed`;
});
afterAll(async () => {
  site.close();
  await parser.stop();
});
beforeEach(async () => {
  await db.feed.updateMany({ data: { nextCheck: null } });
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
  [entries, status] = [["berths", "pilots"], 200];
  asked.length = 0;
});

const look = () =>
  checkDueFeed({ parser, rules: readFetchRules({ GAINSAY_FETCH_HOSTS: new URL(url).host }) }, never);
const watch = async (takesIn = false) =>
  value(await watchFeed(owner, caseId, { url, everyMinutes: 30, takesIn })).feedId;
const waiting = async () => (await listFeedItems(owner, caseId)).items.map(({ title }) => title);

it("is looked at when it is due, asks whether it has changed, and offers each item once", async () => {
  const feedId = await watch();
  expect(await look()).toBe(true);
  expect(await waiting()).toEqual(["berths", "pilots"]);
  expect(await look()).toBe(false);
  value(await checkFeedNow(owner, caseId, feedId));
  expect(await look()).toBe(true);
  expect(asked).toEqual([undefined, '"berths,pilots"']);
  entries = ["ferries", "berths", "pilots"];
  value(await checkFeedNow(owner, caseId, feedId));
  await look();
  expect((await waiting()).sort()).toEqual(["berths", "ferries", "pilots"]);
  const [feed] = await listFeeds(owner, caseId);
  expect(feed).toMatchObject({ title: "Coast", error: null, _count: { items: 3 } });
  expect((feed?.nextCheck?.getTime() ?? 0) - Date.now()).toBeGreaterThan(29 * 60_000);
});

it("takes in by itself what is new after the first look, in the name of who watches it", async () => {
  const feedId = await watch(true);
  await look();
  expect(await waiting()).toHaveLength(2);
  entries = ["ferries", "berths", "pilots"];
  value(await checkFeedNow(owner, caseId, feedId));
  await look();
  expect(await waiting()).toHaveLength(2);
  const imports = await db.import.findMany({ where: { caseId }, include: { items: true } });
  expect(imports).toMatchObject([{ kind: "feed", createdById: owner.id, items: [{ name: "ferries" }] }]);
});

it("waits longer after each failure, and as long as the site asks for", async () => {
  const feedId = await watch();
  status = 429;
  await look();
  const [feed] = await listFeeds(owner, caseId);
  expect(feed?.error).toMatch(/asks for fewer requests/);
  expect((feed?.nextCheck?.getTime() ?? 0) - Date.now()).toBeGreaterThan(7100 * 1000);
  status = 200;
  value(await checkFeedNow(owner, caseId, feedId));
  await look();
  expect((await listFeeds(owner, caseId))[0]).toMatchObject({ error: null });
});

it("is no longer looked at when it is stopped, and can be watched again", async () => {
  const feedId = await watch();
  value(await stopFeed(owner, caseId, feedId));
  expect(await look()).toBe(false);
  expect(await watch(true)).toBe(feedId);
  expect(await look()).toBe(true);
  expect(await watchFeed(owner, caseId, { url, everyMinutes: 30, takesIn: true })).toMatchObject({
    code: "exists",
  });
  value(await editFeed(owner, caseId, feedId, { everyMinutes: 60, takesIn: false }));
  expect((await listFeeds(owner, caseId))[0]).toMatchObject({ everyMinutes: 60, takesIn: false });
  expect(await editFeed(owner, caseId, feedId, { everyMinutes: 7, takesIn: false })).toMatchObject({
    ok: false,
  });
});

it("has its items taken in or passed over once, whoever is faster", async () => {
  await watch();
  await look();
  const { items } = await listFeedItems(owner, caseId);
  const [one = "", two = ""] = items.map(({ id }) => id);
  const { importId } = value(await takeFeedItems(owner, caseId, [one, "no-id"]));
  expect((await getImport(owner, caseId, importId)).items).toHaveLength(1);
  expect(await takeFeedItems(owner, caseId, [one])).toMatchObject({ ok: false });
  value(await passFeedItems(owner, caseId, [one, two]));
  expect((await listFeedItems(owner, caseId, "passed")).total).toBe(1);
  value(await putFeedItemsBack(owner, caseId, [two]));
  expect(await waiting()).toHaveLength(1);
});
