import { beforeEach, expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createAccount } from "@/lib/accounts/create-account";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { addMember } from "@/lib/cases/add-member";
import { createCase } from "@/lib/cases/create-case";
import { removeCase } from "@/lib/cases/remove-case";
import { removeMember } from "@/lib/cases/remove-member";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { listFeedItems, listFeeds } from "@/lib/feeds/list-feeds";
import { recordCheck } from "@/lib/feeds/record-check";
import { editFeed, stopFeed, watchFeed } from "@/lib/feeds/watch-feed";

const owner = await createTestOwner();
const input = { name: "Ada Moreno", email: "ada@example.org" };
const { analystId } = value(await createAccount(owner, input));
const ada: Analyst = { id: analystId, ...input, isOwner: false };
const url = "https://coast.example/feed";
let caseId = "";

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
  value(await addMember(owner, caseId, ada.id));
});

const watch = (by: Analyst, takesIn: boolean, at = url) =>
  watchFeed(by, caseId, { url: at, everyMinutes: 30, takesIn });
const seen = (id: string) => db.feed.findUniqueOrThrow({ where: { caseId_id: { caseId, id } } });
const found = (...keys: string[]) => ({
  ...({ state: "read", url, title: "Coast", siteUrl: "", etag: null, lastModified: null } as const),
  entries: keys.map((key) => ({
    ...{ key, title: key, byline: "", published: "", summary: "", text: "Words.", url: "" },
  })),
});
const waiting = async () => (await listFeedItems(owner, caseId)).items.map(({ title }) => title).sort();
const importers = async () =>
  (await db.import.findMany({ where: { caseId }, select: { createdById: true } })).map(
    ({ createdById }) => createdById,
  );

it("leaves what is new waiting when whoever watches has left the case", async () => {
  const { feedId } = value(await watch(ada, true));
  await recordCheck(await seen(feedId), found("berths"));
  value(await removeMember(owner, caseId, ada.id));
  await recordCheck(await seen(feedId), found("berths", "pilots"));
  expect(await waiting()).toEqual(["berths", "pilots"]);
  expect(await importers()).toEqual([]);
  // Who watches it again has it taken in.
  value(await stopFeed(owner, caseId, feedId));
  expect(value(await watch(owner, true)).feedId).toBe(feedId);
  await recordCheck(await seen(feedId), found("berths", "pilots", "ferries"));
  expect(await waiting()).toEqual(["berths", "pilots"]);
  expect(await importers()).toEqual([owner.id]);
  expect(await listFeeds(owner, caseId)).toMatchObject([{ createdBy: { name: owner.name } }]);
});

it("goes by the settings as they are when the look is over", async () => {
  const { feedId } = value(await watch(owner, true));
  await recordCheck(await seen(feedId), found("berths"));
  const edit = (everyMinutes: number, takesIn: boolean) =>
    editFeed(owner, caseId, feedId, { everyMinutes, takesIn });
  const minutes = async () => ((await seen(feedId)).nextCheck?.getTime() ?? 0) / 60_000 - Date.now() / 60_000;
  const looked = await seen(feedId);
  value(await edit(360, false));
  await recordCheck(looked, found("berths", "pilots"));
  expect(await waiting()).toEqual(["berths", "pilots"]);
  expect(await minutes()).toBeGreaterThan(300);
  const again = await seen(feedId);
  value(await edit(15, true));
  await recordCheck(again, { state: "unchanged" });
  expect(await minutes()).toBeLessThan(20);
  await recordCheck(again, found("berths", "pilots", "ferries"));
  expect(await waiting()).toEqual(["berths", "pilots"]);
  expect(await importers()).toEqual([owner.id]);
});

it("counts failures in a row anew for a feed that was watched again during a look", async () => {
  const { feedId } = value(await watch(owner, false));
  await recordCheck(await seen(feedId), { state: "failed", message: "Nobody\0 answers." });
  expect(await seen(feedId)).toMatchObject({ failures: 1, error: "Nobody answers." });
  const looked = await seen(feedId);
  value(await stopFeed(owner, caseId, feedId));
  value(await watch(owner, false));
  await recordCheck(looked, { state: "failed", message: "Nobody answers." });
  expect(await seen(feedId)).toMatchObject({ failures: 1 });
});

it("records nothing in a case that was removed meanwhile", async () => {
  const looked = await seen(value(await watch(owner, false)).feedId);
  value(await removeCase(owner, caseId, "Harbour"));
  await recordCheck(looked, { state: "unchanged" });
  await recordCheck(looked, found("berths"));
});

it("lets a case watch 200 feeds at once, however many it has watched before", async () => {
  const feed = { caseId, createdById: owner.id };
  await db.feed.createMany({
    data: Array.from({ length: 200 }, (_, index) => ({
      ...{ ...feed, url: `https://coast.example/${index}` },
      nextCheck: index === 0 ? null : new Date("2999-01-01"),
    })),
  });
  value(await watch(owner, false, "https://coast.example/0"));
  const refused = { ok: false, message: "A case watches at most 200 feeds." };
  expect(await watch(owner, false)).toMatchObject(refused);
  await db.feed.updateMany({
    where: { caseId, url: { endsWith: "/1" } },
    data: { nextCheck: null },
  });
  value(await watch(owner, false));
  expect(await watch(owner, false, "https://coast.example/1")).toMatchObject(refused);
});
