import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { value } from "@/lib/claims/test-source";
import { db } from "@/lib/db/client";
import { readFetchRules } from "@/lib/fetching/fetch-rules";
import { cancelImport } from "@/lib/imports/cancel-import";
import { getImport } from "@/lib/imports/get-import";
import { addFile, importFiles } from "@/lib/imports/import-files";
import { importLinks } from "@/lib/imports/import-links";
import { listImports } from "@/lib/imports/list-imports";
import { retryImport } from "@/lib/imports/retry-import";
import { getOriginal } from "@/lib/sources/get-original";
import { getSource } from "@/lib/sources/get-source";
import { claimJob } from "@/lib/work/claim-job";
import { nextItems } from "@/lib/work/imports/next-items";
import { SOON, startTestHost } from "@/lib/work/test-host";

const owner = await createTestOwner();
const DEAD_HOST = "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10";

const ARTICLE = (words: string) => `<!doctype html><html lang="en"><head><title>x</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour open again","datePublished":"2015-12-14","author":{"name":"Ada Brun"}}</script>
<meta property="og:site_name" content="The Coast Paper"></head>
<body><article><h1>Harbour open again</h1><p>${words} The pilots deny it, and say that nobody asked them about it.</p><p>The ministry will look into it on Thursday, its spokeswoman said.</p></article></body></html>`;

let words = "Every berth is open again, the harbour master said.";
let down = false;
const site = createServer((request, response) => {
  if (request.url === "/down" && down) return response.writeHead(503).end();
  if (request.url === "/slow") return undefined;
  if (request.url === "/missing") return response.writeHead(404).end();
  const other = /^\/other\/(\d+)/.exec(request.url ?? "")?.[1];
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  return response.end(
    ARTICLE(other ? `Ferry number ${other} sailed on time, the harbour master said.` : words),
  );
});
let base = "";
let caseId = "";

beforeAll(async () => {
  await new Promise<void>((settle) => site.listen(0, "127.0.0.1", settle));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});
beforeEach(async () => {
  await db.job.updateMany({
    where: { state: { in: ["queued", "running"] } },
    data: { state: "cancelled", leasedUntil: null, leasedBy: null, finishedAt: new Date() },
  });
  caseId = value(await createCase(owner, { name: "Harbour", description: "" })).caseId;
});

const rules = () => readFetchRules({ GAINSAY_FETCH_HOSTS: new URL(base).host });
const host = () => startTestHost({ rules: rules() });
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sources/formats/samples/files/${name}`, import.meta.url)));

async function takeLinks(...paths: string[]): Promise<string> {
  const typed = paths.map((path) => (path.startsWith("http") ? path : base + path)).join("\n");
  return value(await importLinks(owner, caseId, typed)).importId;
}

async function takeFiles(...files: [name: string, bytes: Uint8Array<ArrayBuffer>][]): Promise<string> {
  const { importId } = value(await importFiles(owner, caseId, files.length));
  for (const [position, [name, bytes]] of files.entries()) {
    value(await addFile(owner, caseId, importId, { name, type: "", bytes, position }));
  }
  return importId;
}

async function ended(importId: string) {
  await expect
    .poll(async () => {
      const { counts } = await getImport(owner, caseId, importId);
      return counts.waiting + counts.running;
    }, SOON)
    .toBe(0);
  return getImport(owner, caseId, importId);
}

describe("links", () => {
  it("become sources, described by what their pages say, each part with where it was found", async () => {
    await host();
    const importId = await takeLinks("/story", "/missing");
    const { items, counts } = await ended(importId);
    expect(counts).toMatchObject({ done: 1, failed: 1 });
    expect(items[1]).toMatchObject({
      state: "failed",
      error: expect.stringMatching(/^The site says that there is no such page \(404\)/),
      canRetry: true,
    });
    const source = await getSource(owner, caseId, items[0]?.source?.id ?? "");
    expect(source).toMatchObject({
      title: "Harbour open again",
      byline: "Ada Brun",
      published: "2015-12-14",
      language: "en",
      publisher: { name: "The Coast Paper" },
      url: `${base}/story`,
      kind: "article",
    });
    expect(items[0]?.source?.foundIn).toMatchObject({
      title: "JSON-LD",
      publisher: "Open Graph or meta",
      url: "its own address",
    });
    expect(source.text.body).toMatch(/^(?:Harbour open again\n\n)?Every berth is open again/);
    expect((await getOriginal(owner, caseId, source.id)).type).toBe("text/html;charset=utf-8");
  });

  it("that are no addresses begin nothing, and are named by their lines", async () => {
    const outcome = await importLinks(owner, caseId, `${base}/story\nthe ferry page`);
    expect(outcome).toMatchObject({
      ok: false,
      fieldErrors: { links: expect.stringMatching(/^Line 2: “the”/) },
    });
    expect(await listImports(owner, caseId)).toEqual([]);
  });

  it("that lead to addresses of our own network aren't followed", async () => {
    await startTestHost({ rules: readFetchRules({}) });
    const { items } = await ended(await takeLinks("/story", "http://169.254.169.254/latest/meta-data"));
    for (const item of items) expect(item.error).toMatch(/isn't fetched/);
  });

  it("captured again are the source that is there, or the next version when the text has changed", async () => {
    await host();
    const first = (await ended(await takeLinks("/story"))).items[0];
    const again = (await ended(await takeLinks("/story"))).items[0];
    expect(again).toMatchObject({ state: "done", isKnown: true, source: { id: first?.source?.id } });
    words = "Two berths are open again, the harbour master said.";
    const changed = (await ended(await takeLinks("/story"))).items[0];
    expect(changed).toMatchObject({ isKnown: false, source: { previousId: first?.source?.id } });
  });

  it("that failed are tried again when somebody asks for it", async () => {
    down = true;
    await host();
    const importId = await takeLinks("/down");
    expect((await ended(importId)).items[0]?.error).toMatch(/busy or down \(503\)/);
    down = false;
    value(await retryImport(owner, caseId, importId));
    expect((await ended(importId)).items[0]).toMatchObject({ state: "done", error: null });
    expect(await retryImport(owner, caseId, importId)).toMatchObject({ ok: false });
  });

  it("are stopped at once, and what was taken stays", async () => {
    await host();
    const importId = await takeLinks("/story", "/slow", "/other/1");
    await expect
      .poll(async () => (await getImport(owner, caseId, importId)).items.map(({ state }) => state), SOON)
      .toEqual(["done", "running", "done"]);
    value(await cancelImport(owner, caseId, importId));
    const { items } = await getImport(owner, caseId, importId);
    expect(items.map(({ state }) => state)).toEqual(["done", "cancelled", "done"]);
    expect(await db.source.count({ where: { caseId } })).toBe(2);
  });
});

describe("files", () => {
  it("of many kinds become sources; what can't be read says why and hurts no other", async () => {
    await host();
    const importId = await takeFiles(
      ["report.pdf", sample("five-pages.pdf")],
      ["scan.pdf", sample("scan.pdf")],
      ["../statement.docx", sample("statement.docx")],
      ["mail.eml", sample("plain.eml")],
    );
    const { items } = await ended(importId);
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ["report.pdf", "done"],
      ["scan.pdf", "failed"],
      ["statement.docx", "done"],
      ["mail.eml", "done"],
    ]);
    expect(items[1]).toMatchObject({ canRetry: false, error: expect.stringMatching(/it is a scan/) });
    const [report, , statement, mail] = items.map(({ source }) => source?.id ?? "");
    const text = await db.source.findFirst({ where: { caseId, id: report }, select: { text: true } });
    expect(text?.text.pages).toHaveLength(5);
    expect(await getSource(owner, caseId, statement ?? "")).toMatchObject({ kind: "document" });
    expect((await getOriginal(owner, caseId, mail ?? "")).type).toBe("message/rfc822");
    // What is taken, or can't ever be, isn't kept twice.
    expect(await db.importItem.count({ where: { caseId, bytes: { not: null } } })).toBe(0);
  });

  it("that are mailboxes are parted into their messages", async () => {
    await host();
    const { items, counts } = await ended(await takeFiles(["inbox.mbox", sample("three.mbox")]));
    expect(counts.done).toBe(3);
    expect(items.map(({ name, parts }) => [name, parts])).toEqual([
      ["inbox.mbox", 3],
      ["All berths open", null],
      ["Fwd: All berths open", null],
      ["From the quay", null],
    ]);
  });

  it("that are uploaded twice into one place are one", async () => {
    const { importId } = value(await importFiles(owner, caseId, 1));
    const file = { name: "mail.eml", type: "", bytes: sample("plain.eml"), position: 0 };
    const first = value(await addFile(owner, caseId, importId, file));
    expect(value(await addFile(owner, caseId, importId, file))).toEqual(first);
    expect(
      await addFile(owner, caseId, importId, { ...file, position: 1, bytes: new Uint8Array() }),
    ).toMatchObject({
      ok: false,
      message: "The file is empty.",
    });
  });
});

it("an import whose host was killed in the middle goes on, and each source is there exactly once", async () => {
  const importId = await takeLinks(...Array.from({ length: 9 }, (_, index) => `/other/${index}`));
  // A host takes the job, begins its items, and is killed.
  const job = await claimJob(DEAD_HOST, "importing");
  if (!job) throw new Error("There should be a job.");
  const begun = (await nextItems(job)).map(({ id }) => id);
  await db.importItem.updateMany({ where: { id: { in: begun } }, data: { state: "running", attempts: 1 } });
  await startTestHost({ rules: rules(), alone: true });
  const { counts } = await ended(importId);
  expect(counts.done).toBe(9);
  expect(await db.source.count({ where: { caseId } })).toBe(9);
  expect(await db.job.count({ where: { caseId, importId, state: "done" } })).toBe(1);
});

it("an import that is stopped takes no more files, until it is tried again", async () => {
  const note = (number: number) =>
    new TextEncoder().encode(`Note ${number}. Berth ${number} was open, he said.`);
  const { importId } = value(await importFiles(owner, caseId, 2));
  const file = (position: number) => ({ name: `${position}.txt`, type: "", bytes: note(position), position });
  value(await addFile(owner, caseId, importId, file(0)));
  value(await cancelImport(owner, caseId, importId));
  expect(await addFile(owner, caseId, importId, file(1))).toMatchObject({
    ok: false,
    message: "The import was stopped.",
    detail: { stopped: true },
  });
  expect(await db.importItem.count({ where: { caseId, importId } })).toBe(1);
  value(await retryImport(owner, caseId, importId));
  value(await addFile(owner, caseId, importId, file(1)));
});

it("an item that was on its way when the server ended, as it should, isn't counted as broken off", async () => {
  const importId = await takeLinks("/slow", "/other/1");
  for (let time = 1; time <= 4; time += 1) {
    const running = await host();
    const slow = () => db.importItem.findFirstOrThrow({ where: { caseId, importId, position: 0 } });
    await expect.poll(async () => (await slow()).state, SOON).toBe("running");
    await running.stop();
    expect(await slow()).toMatchObject({ state: "waiting", attempts: 0 });
  }
});

it("an item that was broken off goes alone, so that it takes no other with it", async () => {
  const importId = await takeLinks("/other/1", "/other/2", "/other/3");
  await db.importItem.updateMany({
    where: { caseId, importId, position: 1 },
    data: { state: "running", attempts: 1 },
  });
  const job = await db.job.findFirstOrThrow({ where: { caseId, importId } });
  const claimed = { ...job, host: DEAD_HOST } as never;
  expect((await nextItems(claimed)).map(({ position }) => position)).toEqual([1]);
});

it("what breaks whatever reads it is given up after some tries", async () => {
  const importId = await takeLinks("/other/1");
  await db.importItem.updateMany({ where: { caseId, importId }, data: { state: "running", attempts: 3 } });
  await host();
  expect((await ended(importId)).items[0]).toMatchObject({
    state: "failed",
    error: "Reading it was broken off 3 times.",
  });
});
