import { beforeAll, describe, expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { createCase } from "@/lib/cases/create-case";
import { db } from "@/lib/db/client";
import { NotFound, type Outcome } from "@/lib/outcome";
import { type CaptureInput, captureSource } from "@/lib/sources/capture-source";
import { editSource } from "@/lib/sources/edit-source";
import { getOriginal } from "@/lib/sources/get-original";
import { getSource } from "@/lib/sources/get-source";
import { listPublishers } from "@/lib/sources/list-publishers";
import { listSources } from "@/lib/sources/list-sources";
import { previewCapture } from "@/lib/sources/preview-capture";

let owner: Analyst;
let caseId: string;
let stranger: Analyst;

beforeAll(async () => {
  owner = await createTestOwner();
  caseId = await newCase("Harbour");
  const row = await db.analyst.create({ data: { name: "Stan Stranger", email: "stan@example.org" } });
  stranger = { id: row.id, name: row.name, email: row.email, isOwner: false };
});

async function newCase(name: string): Promise<string> {
  const made = await createCase(owner, { name, description: "" });
  if (!made.ok) throw new Error(made.message);
  return made.value.caseId;
}

async function capture(input: CaptureInput, into = caseId): Promise<string> {
  return idOf(await captureSource(owner, into, input));
}

function idOf(outcome: Outcome<{ sourceId: string }>): string {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.sourceId;
}

async function counts(id = caseId) {
  const where = { caseId: id };
  const [sources, texts, origins, events] = await Promise.all([
    db.source.count({ where }),
    db.text.count({ where }),
    db.origin.count({ where }),
    db.event.count({ where }),
  ]);
  return { sources, texts, origins, events };
}

describe("captureSource", () => {
  it("calls a source without a title by its first words", async () => {
    const line = "The quay at Lowen is closed to lorries ".repeat(4).trim();
    const short = await capture({ text: "Quay closed again\n\nNobody said why." });
    const long = await capture({ text: `${line}.\n\nNobody said why.` });
    expect((await getSource(owner, caseId, short)).title).toBe("Quay closed again");
    expect((await getSource(owner, caseId, long)).title).toMatch(/^The quay at Lowen .{60,80}…$/);
  });

  it("keeps the text, its original, its description with bounds, and writes both events", async () => {
    const sourceId = await capture({
      text: "The harbour closes.\r\nIts director said so.",
      original: { bytes: new TextEncoder().encode("<p>The harbour closes.</p>"), type: "text/html" },
      title: " Harbour \n closes ",
      publisher: "Norpress",
      url: "https://Example.org/harbour?utm_source=x",
      published: "mid-December 2015",
      language: "EN-gb",
    });
    const source = await getSource(owner, caseId, sourceId);
    expect(source).toMatchObject({
      title: "Harbour closes",
      url: "https://example.org/harbour",
      published: "2015-12-11/2015-12-20",
      publishedEarliest: new Date("2015-12-10T10:00:00.000Z"),
      language: "en-GB",
      publisher: { name: "Norpress" },
      capturedBy: { name: owner.name },
      text: { body: "The harbour closes.\nIts director said so." },
      previous: null,
    });
    expect(source.origin.sources).toHaveLength(1);
    expect(new TextDecoder().decode((await getOriginal(owner, caseId, sourceId)).bytes)).toBe(
      "<p>The harbour closes.</p>",
    );
    const kinds = await db.event.findMany({ where: { caseId }, orderBy: { number: "desc" }, take: 2 });
    expect(kinds.map((event) => event.kind)).toEqual(["source.captured", "publisher.created"]);
  });

  it("recognises the same text from the same publisher or URL, and of nobody in particular", async () => {
    const before = await counts();
    for (const again of [
      { publisher: "NORPRESS" },
      { url: "http://example.org/other", publisher: "norpress" },
      { url: "https://example.org/harbour", publisher: "Elsewhere" },
      {},
    ]) {
      const outcome = await captureSource(owner, caseId, {
        text: "The harbour closes.\nIts director said so.\n",
        ...again,
      });
      expect(outcome).toMatchObject({
        ok: false,
        code: "exists",
        detail: { source: { title: "Harbour closes" } },
      });
    }
    expect(await counts()).toEqual(before);
  });

  it("makes a reprint a second source of the same origin", async () => {
    const text = "The harbour closes.\nIts director said so.";
    const preview = await previewCapture(owner, caseId, { text, publisher: "Coast Daily", url: "" });
    expect(preview).toMatchObject({ same: null, reprints: [{ title: "Harbour closes" }] });
    const sourceId = await capture({ text, publisher: "Coast Daily" });
    const { origin } = await getSource(owner, caseId, sourceId);
    expect(origin.sources.map((source) => source.publisher?.name)).toEqual(["Norpress", "Coast Daily"]);
    expect(await listPublishers(owner, caseId)).toMatchObject([
      { name: "Coast Daily", sources: 1 },
      { name: "Norpress", sources: 1 },
    ]);
  });

  it("makes another text at the same URL the next version, of an origin of its own", async () => {
    const first = await capture({ text: "Version one.", url: "https://example.org/v" });
    const second = await capture({ text: "Version two.", url: "example.org/v" });
    const third = await capture({ text: "Version three.", url: "https://example.org/v#end" });
    expect((await getSource(owner, caseId, third)).previous?.id).toBe(second);
    const middle = await getSource(owner, caseId, second);
    expect([middle.previous?.id, middle.next.map((source) => source.id)]).toEqual([first, [third]]);
    expect(middle.origin.sources).toHaveLength(1);
  });

  it("writes one source when the same is captured by two at once", async () => {
    const id = await newCase("Race");
    const input = { text: "Both at once.", publisher: "Norpress" };
    const outcomes = await Promise.all([captureSource(owner, id, input), captureSource(owner, id, input)]);
    expect(outcomes.map((outcome) => outcome.ok || outcome.code).sort()).toEqual(["exists", true]);
    expect(await counts(id)).toMatchObject({ sources: 1, texts: 1, origins: 1 });
    expect(await db.publisher.count({ where: { caseId: id } })).toBe(1);
  });

  it.each([
    ["nothing", { text: "  \n" }, "text", /no text yet/],
    ["6 MiB", { text: "a".repeat(6 * 1024 * 1024) }, "text", /6\.0 MiB/],
    ["NUL", { text: "a\0b" }, "text", /NUL/],
    ["half a surrogate pair", { text: "a\uD83D" }, "text", /surrogate/],
    [
      "a day that isn't",
      { text: "Words.", published: "31 February" },
      "published",
      /There is no 31 February/,
    ],
    ["a URL that is none", { text: "Words.", url: "no address" }, "url", /is no web address/],
    ["NUL in a title", { text: "Words.", title: "a\0" }, "title", /no text/],
    ["a language that is none", { text: "Words.", language: "!" }, "language", /tag/],
    [
      "11 MiB of original",
      { text: "Words.", original: { bytes: new Uint8Array(11 * 2 ** 20), type: "text/html" } },
      "text",
      /10 MiB/,
    ],
  ])("refuses %s and writes nothing", async (_, input, field, message) => {
    const before = await counts();
    const outcome = await captureSource(owner, caseId, input);
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? "" : outcome.fieldErrors[field]).toMatch(message);
    expect(await counts()).toEqual(before);
  });

  it("takes no notice of a source whose import was undone, but to list it again when it comes", async () => {
    const into = await newCase("Undone");
    const url = "https://coast.example/undone";
    const first = await capture({ text: "The crane stands still.", url }, into);
    await db.source.updateMany({ where: { caseId: into, id: first }, data: { withdrawnAt: new Date() } });
    const other = await capture({ text: "The crane stands still again.", url }, into);
    expect((await getSource(owner, into, other)).previous).toBeNull();
    const typed = { text: "The crane stands still.", publisher: "", url };
    expect(await previewCapture(owner, into, typed)).toMatchObject({ same: null, withdrawn: { id: first } });
    expect(await capture({ text: "The crane stands still.", url }, into)).toBe(first);
    expect(await previewCapture(owner, into, typed)).toMatchObject({ same: { id: first }, withdrawn: null });
  });

  it("tells a stranger nothing", async () => {
    const sourceId = await capture({ text: "Not for everyone." });
    await expect(captureSource(stranger, caseId, { text: "Words." })).rejects.toThrow(NotFound);
    await expect(getSource(stranger, caseId, sourceId)).rejects.toThrow(NotFound);
    await expect(listSources(stranger, caseId)).rejects.toThrow(NotFound);
    await expect(getOriginal(stranger, caseId, sourceId)).rejects.toThrow(NotFound);
    await expect(previewCapture(stranger, caseId, { text: "x", publisher: "", url: "" })).rejects.toThrow(
      NotFound,
    );
    const elsewhere = await newCase("Elsewhere");
    await expect(getSource(owner, elsewhere, sourceId)).rejects.toThrow(NotFound);
    await expect(getSource(owner, caseId, "not-an-id")).rejects.toThrow(NotFound);
  });
});

describe("editSource", () => {
  it("corrects the description, and tells the second of two editors", async () => {
    const sourceId = await capture({ text: "To be described.", title: "Tpyo" });
    const edit = { title: "Typo", publisher: "Norpress", published: "2015-12-14", revision: 1 };
    expect(await editSource(owner, caseId, sourceId, edit)).toEqual({ ok: true, value: { revision: 2 } });
    const event = await db.event.findFirstOrThrow({ where: { caseId }, orderBy: { number: "desc" } });
    expect(event).toMatchObject({
      kind: "source.edited",
      before: { title: "Tpyo" },
      after: { title: "Typo" },
    });
    const late = await editSource(owner, caseId, sourceId, { title: "Other", revision: 1 });
    expect(late).toMatchObject({
      ok: false,
      code: "conflict",
      detail: { current: { title: "Typo", revision: 2 } },
    });
  });

  it("writes nothing when nothing changes", async () => {
    const sourceId = await capture({ text: "To be left alone.", title: "Same" });
    const before = await counts();
    expect(await editSource(owner, caseId, sourceId, { title: "Same", revision: 1 })).toMatchObject({
      ok: true,
      value: { revision: 1 },
    });
    expect(await counts()).toEqual(before);
  });
});

describe("listSources", () => {
  it("sorts by the date of publication, finds words anywhere, filters and pages", async () => {
    const id = await newCase("List");
    const long = `${"filler words here. ".repeat(12_000)} The zeppelin landed.`;
    const undated = await capture({ text: "An undated note on ferries.", title: "Note" }, id);
    const older = await capture({ text: long, published: "2014", publisher: "Norpress" }, id);
    const newer = await capture(
      { text: "Паром ушёл.", byline: "Ada Quill", published: "15 December 2015", publisher: "Norpress" },
      id,
    );
    const list = async (filter: Parameters<typeof listSources>[2]) =>
      (await listSources(owner, id, filter)).sources.map((source) => source.id);
    expect(await list({})).toEqual([newer, older, undated]);
    expect(await list({ search: "zeppelin land" })).toEqual([older]);
    expect(await list({ search: "ПАРОМ" })).toEqual([newer]);
    expect(await list({ search: "quill" })).toEqual([newer]);
    expect(await list({ search: "not" })).toEqual([undated]);
    expect(await list({ search: "%_' \\" })).toEqual([]);
    const [publisher] = await listPublishers(owner, id);
    expect(await list({ publisherId: publisher?.id })).toEqual([newer, older]);
    const first = await listSources(owner, id, { take: 2 });
    expect([first.total, first.sources.length]).toEqual([3, 2]);
    const second = await listSources(owner, id, { take: 2, after: first.next ?? "" });
    expect([second.sources.map((source) => source.id), second.next]).toEqual([[undated], null]);
    expect(await list({ after: "nonsense" })).toHaveLength(3);
  });
});
