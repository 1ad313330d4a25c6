import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import type { ImportKind } from "@/lib/db/generated/enums";
import { writeInCase } from "@/lib/events/write-in-case";
import { importFeedItems } from "@/lib/feeds/import-feed-items";
import { recordCheck } from "@/lib/feeds/record-check";
import { watchFeed } from "@/lib/feeds/watch-feed";
import { readFetchRules } from "@/lib/fetching/fetch-rules";
import { givenInput } from "@/lib/imports/import";
import { addFile, importFiles } from "@/lib/imports/import-files";
import { importPage } from "@/lib/imports/import-page";
import { ok } from "@/lib/outcome";
import { readCaptured } from "@/lib/sources/formats/read-captured";
import type { ClaimedJob } from "@/lib/work/claim-job";
import { captureInput } from "@/lib/work/imports/capture-input";
import { nextItems } from "@/lib/work/imports/next-items";
import { obtainItem } from "@/lib/work/imports/obtain-item";

const owner = await createTestOwner();
const site = createServer((_, response) => {
  response.writeHead(200, { "content-type": "text/plain" });
  response.end("  ");
});
let base = "";
let caseId = "";

beforeAll(async () => {
  await new Promise<void>((settle) => site.listen(0, "127.0.0.1", settle));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.close();
});
beforeEach(async () => {
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});

const SOME_WORDS = "every berth of the harbour is open again";

/** What is captured of an import's only item, or why nothing is. */
async function read(importId: string) {
  const job = { caseId, importId } as ClaimedJob;
  const [item] = await nextItems(job);
  if (!item) throw new Error("There should be an item.");
  const rules = readFetchRules({ GAINSAY_FETCH_HOSTS: new URL(base).host });
  const got = await obtainItem(rules, job, item, new AbortController().signal);
  if (!got.ok) return got;
  const document = await readCaptured(got.task);
  if (!document.ok || "parts" in document) return document;
  return captureInput({
    task: got.task,
    document: document.document,
    given: givenInput.parse(item.given),
  });
}

/** Begins an import of one item, as it stands in the database. */
async function begin(
  kind: ImportKind,
  item: { name: string; url?: string; type?: string; position?: number; text?: string },
) {
  const { text, ...rest } = item;
  const { id: importId } = await db.import.create({ data: { caseId, kind, createdById: owner.id } });
  const bytes = text === undefined ? null : new TextEncoder().encode(text);
  await db.importItem.create({ data: { caseId, importId, position: 0, ...rest, bytes } });
  return importId;
}

it("calls the words of a feed as the feed does, whatever stands in its title", async () => {
  const feedUrl = "https://coast.example/feed";
  const { feedId: id } = value(
    await watchFeed(owner, caseId, { url: feedUrl, everyMinutes: 30, takesIn: false }),
  );
  const feed = await db.feed.findUniqueOrThrow({ where: { caseId_id: { caseId, id } } });
  const entry = { url: "", byline: "", published: "", summary: "", key: "talks" };
  const entries = [{ ...entry, title: "Talks 24/7 resume", text: SOME_WORDS }];
  await recordCheck(feed, {
    ...{ state: "read", url: feedUrl, title: "Coast", siteUrl: "", etag: null, lastModified: null },
    entries,
  });
  const [item] = await db.feedItem.findMany({
    where: { caseId },
    include: { feed: { select: { title: true } } },
  });
  if (!item) throw new Error("There should be an item.");
  const outcome = await writeInCase(owner, caseId, async (write) =>
    ok(await importFeedItems(write, owner.id, [item])),
  );
  expect(await read(value(outcome))).toMatchObject({
    title: "Talks 24/7 resume",
    text: SOME_WORDS,
    kind: "other",
    foundIn: { title: "the feed", publisher: "the feed" },
  });
});

it("calls no page that a browser handed over by a file's name", async () => {
  const html = `<!doctype html><html><body>${"<i>".repeat(300)}${SOME_WORDS}</body></html>`;
  const page = { url: "https://quay.example/berths", title: "Open 24/7.html", html };
  const { importId } = value(await importPage(owner, caseId, page));
  const { foundIn, title } = (await read(importId)) as ReturnType<typeof captureInput>;
  expect([title, foundIn?.title]).not.toContain("the file's name");
  expect(title).not.toMatch(/^7/);
});

it("calls an upload by its file's name, and a message of a mailbox by none", async () => {
  const { importId } = value(await importFiles(owner, caseId, 1));
  const bytes = new TextEncoder().encode(SOME_WORDS);
  value(await addFile(owner, caseId, importId, { name: "berths.txt", type: "", bytes, position: 0 }));
  expect(await read(importId)).toMatchObject({ title: "berths", foundIn: { title: "the file's name" } });
  const message = { name: "Message 3", type: "message/rfc822", text: `From: a@b.example\n\n${SOME_WORDS}` };
  const parted = await begin("files", { ...message, position: 10_002 });
  expect(await read(parted)).toMatchObject({ title: "", byline: "a@b.example" });
});

it("says why an address has no text in words that a database takes", async () => {
  const importId = await begin("links", { name: "x", url: `${base}/x%00` });
  expect(await read(importId)).toMatchObject({ ok: false, message: "There is no text in x." });
  const nameless = await begin("links", { name: "x", url: `${base}/` });
  expect(await read(nameless)).toMatchObject({ ok: false, message: "There is no text in it." });
});
