import { beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { listFeedItems } from "@/lib/feeds/list-feeds";
import { recordCheck } from "@/lib/feeds/record-check";
import { takeFeedItems } from "@/lib/feeds/take-feed-items";
import { watchFeed } from "@/lib/feeds/watch-feed";
import { cancelImport } from "@/lib/imports/cancel-import";
import { getImport } from "@/lib/imports/get-import";
import { retryImport } from "@/lib/imports/retry-import";

const owner = await createTestOwner();
const url = "https://coast.example/feed";
let caseId = "";

beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});

/** Takes in an item of a feed that has no page. */
async function takeWords(): Promise<string> {
  const { feedId: id } = value(await watchFeed(owner, caseId, { url, everyMinutes: 30, takesIn: false }));
  const feed = await db.feed.findUniqueOrThrow({ where: { caseId_id: { caseId, id } } });
  const words = { url: "", byline: "", published: "", summary: "", text: "Every berth is open." };
  const entries = [{ ...words, key: "berths", title: "All open" }];
  await recordCheck(feed, {
    ...{ state: "read", url, title: "Coast", siteUrl: "", etag: null, lastModified: null },
    entries,
  });
  const { items } = await listFeedItems(owner, caseId);
  return value(
    await takeFeedItems(
      owner,
      caseId,
      items.map((item) => item.id),
    ),
  ).importId;
}

it("has another try at the words of a feed that were stopped", async () => {
  const importId = await takeWords();
  value(await cancelImport(owner, caseId, importId));
  const [stopped] = (await getImport(owner, caseId, importId)).items;
  expect(stopped).toMatchObject({ state: "cancelled", canRetry: true });
  value(await retryImport(owner, caseId, importId, stopped?.id ?? ""));
  const [again] = (await getImport(owner, caseId, importId)).items;
  expect(again).toMatchObject({ state: "waiting", canRetry: false });
});
