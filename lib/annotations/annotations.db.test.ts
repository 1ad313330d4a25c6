import { beforeAll, describe, expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createAccount } from "@/lib/accounts/create-account";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { editAnnotation } from "@/lib/annotations/edit-annotation";
import { listAnnotationHistory } from "@/lib/annotations/list-annotation-history";
import { listAnnotations } from "@/lib/annotations/list-annotations";
import { reopenAnnotation } from "@/lib/annotations/reopen-annotation";
import { resolveAnnotation } from "@/lib/annotations/resolve-annotation";
import { createFilledCase, PASSAGE, value } from "@/lib/annotations/test-filled-case";
import { writeAnnotation } from "@/lib/annotations/write-annotation";
import { addMember } from "@/lib/cases/add-member";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const { analystId } = value(await createAccount(owner, { name: "Ada Moreno", email: "ada@example.org" }));
const ada: Analyst = { id: analystId, name: "Ada Moreno", email: "ada@example.org", isOwner: false };
const stranger: Analyst = { ...ada, id: "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10" };

let here: Awaited<ReturnType<typeof createFilledCase>>;
let elsewhere: typeof here;

beforeAll(async () => {
  here = await createFilledCase(owner, "Here");
  elsewhere = await createFilledCase(owner, "Elsewhere");
  value(await addMember(owner, here.caseId, ada.id));
});

const countEvents = () => db.event.count({ where: { caseId: here.caseId } });
const write = async (body: string, by = owner) =>
  value(await writeAnnotation(by, here.caseId, { body, target: { claimId: here.claimId } })).annotationId;

describe("writing an annotation", () => {
  it("keeps the words of its passage, and what stands around them", async () => {
    const target = { sourceId: here.sourceId, ...PASSAGE };
    const { annotationId } = value(await writeAnnotation(ada, here.caseId, { body: "Dove?", target }));
    const row = await db.annotation.findFirst({ where: { id: annotationId } });
    expect(row).toMatchObject({ exact: "🕊️", prefix: "The envoy ", authorId: ada.id, ...PASSAGE });
    expect(row?.suffix).toMatch(/^ said no\. The port/);
    const event = await db.event.findFirst({ where: { targetId: annotationId } });
    expect(event).toMatchObject({ kind: "annotation.written", analystId: ada.id });
    expect(event?.after).toMatchObject({ body: "Dove?", sourceId: here.sourceId, exact: "🕊️" });
  });

  it.each([
    ["outside of the text", { start: 60, end: 600 }],
    ["empty", { start: 4, end: 4 }],
    ["backwards", { start: 9, end: 4 }],
    ["before the text", { start: -1, end: 4 }],
    ["half of an emoji", { start: 4, end: 11 }],
    ["white space", { start: 3, end: 4 }],
  ])("takes no passage that is %s, and writes nothing", async (_, span) => {
    const before = await countEvents();
    const target = { sourceId: here.sourceId, ...span };
    const outcome = await writeAnnotation(owner, here.caseId, { body: "Why?", target });
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(await countEvents()).toBe(before);
  });

  it.each([
    ["empty", " \n "],
    ["too long", "x".repeat(20_001)],
    ["a NUL", "a\0b"],
    ["half of an emoji", "a\ud83d"],
  ])("takes no body that is %s", async (_, body) => {
    const outcome = await writeAnnotation(owner, here.caseId, { body, target: { claimId: here.claimId } });
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? {} : outcome.fieldErrors).toHaveProperty("body");
  });

  it("needs something to be on", async () => {
    const outcome = await writeAnnotation(owner, here.caseId, { body: "About what?" });
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
  });

  it("takes a body of 20,000 characters", async () => {
    expect((await write("x".repeat(20_000))).length).toBe(36);
  });

  it.each(["sourceId", "claimId", "contradictionId"] as const)(
    "takes no %s of another case",
    async (kind) => {
      const target = { [kind]: elsewhere[kind], ...(kind === "sourceId" ? PASSAGE : {}) } as {
        claimId: string;
      };
      const outcome = await writeAnnotation(owner, here.caseId, { body: "Mine?", target });
      expect(outcome).toMatchObject({ ok: false, code: "not-found" });
    },
  );

  it("is for members only", async () => {
    const target = { claimId: here.claimId };
    await expect(writeAnnotation(stranger, here.caseId, { body: "Hello", target })).rejects.toThrow(NotFound);
    const filter = { targets: [target] };
    await expect(listAnnotations(stranger, here.caseId, filter)).rejects.toThrow(NotFound);
    await expect(listAnnotationHistory(stranger, here.caseId, [])).rejects.toThrow(NotFound);
  });
});

describe("a reply", () => {
  it("is on what its thread is on", async () => {
    const target = { sourceId: here.sourceId, ...PASSAGE };
    const head = value(await writeAnnotation(owner, here.caseId, { body: "Dove?", target })).annotationId;
    const input = { body: "A peace dove.", parentId: head };
    const { annotationId } = value(await writeAnnotation(ada, here.caseId, input));
    const row = await db.annotation.findFirst({ where: { id: annotationId } });
    expect(row).toMatchObject({ parentId: head, sourceId: here.sourceId, exact: "🕊️", ...PASSAGE });
    const threads = await listAnnotations(ada, here.caseId, { targets: [{ sourceId: here.sourceId }] });
    const thread = threads.find(({ id }) => id === head);
    expect(thread?.replies.map(({ body, author }) => [body, author.name])).toEqual([
      ["A peace dove.", "Ada Moreno"],
    ]);
  });

  it("has no replies of its own", async () => {
    const head = await write("Head");
    const reply = value(await writeAnnotation(owner, here.caseId, { body: "Reply", parentId: head }));
    const outcome = await writeAnnotation(owner, here.caseId, {
      body: "Deeper",
      parentId: reply.annotationId,
    });
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
  });

  it("answers nothing in another case", async () => {
    const head = await write("Head");
    const outcome = await writeAnnotation(owner, elsewhere.caseId, { body: "Reply", parentId: head });
    expect(outcome).toMatchObject({ ok: false, code: "not-found" });
  });
});

describe("editing", () => {
  it("keeps what was said before, newest first", async () => {
    const id = await write("One", ada);
    expect(value(await editAnnotation(ada, here.caseId, id, { body: "Two", revision: 1 }))).toEqual({
      revision: 2,
    });
    value(await editAnnotation(ada, here.caseId, id, { body: "Three", revision: 2 }));
    const history = (await listAnnotationHistory(owner, here.caseId, [id])).get(id);
    expect(history?.map(({ body, by }) => [body, by])).toEqual([
      ["Three", "Ada Moreno"],
      ["Two", "Ada Moreno"],
      ["One", "Ada Moreno"],
    ]);
    expect(await db.annotation.findFirst({ where: { id } })).toMatchObject({ body: "Three", revision: 3 });
  });

  it("tells the second of two, hands over what stands, and takes the second over the new revision", async () => {
    const id = await write("One", ada);
    value(await editAnnotation(ada, here.caseId, id, { body: "From the first window", revision: 1 }));
    const second = { body: "From the second window", revision: 1 };
    const refused = await editAnnotation(ada, here.caseId, id, second);
    const current = { body: "From the first window", revision: 2, author: "Ada Moreno" };
    expect(refused).toMatchObject({ ok: false, code: "conflict", detail: { current } });
    expect(await db.annotation.findFirst({ where: { id } })).toMatchObject({ body: "From the first window" });
    value(await editAnnotation(ada, here.caseId, id, { ...second, revision: 2 }));
    expect(await db.annotation.findFirst({ where: { id } })).toMatchObject({
      body: second.body,
      revision: 3,
    });
  });

  it("lets one of two at the same moment through, and tells the other", async () => {
    const id = await write("One", ada);
    const outcomes = await Promise.all(
      ["Left", "Right"].map((body) => editAnnotation(ada, here.caseId, id, { body, revision: 1 })),
    );
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ code: "conflict" });
  });

  it("is the author's alone, and changes nothing for the same words", async () => {
    const id = await write("One", ada);
    const before = await countEvents();
    const byOwner = await editAnnotation(owner, here.caseId, id, { body: "Other", revision: 1 });
    expect(byOwner).toMatchObject({ ok: false, code: "forbidden" });
    expect(value(await editAnnotation(ada, here.caseId, id, { body: "One", revision: 1 }))).toEqual({
      revision: 1,
    });
    expect(await countEvents()).toBe(before);
  });

  it.each(["not an id", "01939a2e-7c11-7d53-9a54-0d1f4f3f9b10"])("answers “%s” as not there", async (id) => {
    const outcome = await editAnnotation(owner, here.caseId, id, { body: "Words", revision: 1 });
    expect(outcome).toMatchObject({ ok: false, code: "not-found" });
  });
});

describe("resolving", () => {
  it("is done and undone by any member, and logged only when it changes something", async () => {
    const id = await write("Settled?", owner);
    const before = await countEvents();
    value(await resolveAnnotation(ada, here.caseId, id));
    value(await resolveAnnotation(owner, here.caseId, id));
    expect(await countEvents()).toBe(before + 1);
    expect(await db.annotation.findFirst({ where: { id } })).toMatchObject({ resolvedById: ada.id });
    value(await reopenAnnotation(owner, here.caseId, id));
    value(await reopenAnnotation(ada, here.caseId, id));
    expect(await countEvents()).toBe(before + 2);
    expect(await db.annotation.findFirst({ where: { id } })).toMatchObject({
      resolvedAt: null,
      resolvedById: null,
    });
  });

  it("is for whole threads, in their own case", async () => {
    const head = await write("Head");
    const reply = value(await writeAnnotation(owner, here.caseId, { body: "Reply", parentId: head }));
    expect(await resolveAnnotation(owner, here.caseId, reply.annotationId)).toMatchObject({
      code: "invalid",
    });
    expect(await resolveAnnotation(owner, elsewhere.caseId, head)).toMatchObject({ code: "not-found" });
    expect(await resolveAnnotation(owner, here.caseId, "nonsense")).toMatchObject({ code: "not-found" });
  });
});

describe("listing by a stretch of a source", () => {
  it.each([
    ["around it", { start: 0, end: 22 }, true],
    ["just before it", { start: 0, end: 10 }, false],
    ["just behind it", { start: 13, end: 22 }, false],
    ["touching it by a character", { start: 12, end: 22 }, true],
  ])("%s", async (_, stretch, there) => {
    const target = { sourceId: here.sourceId, ...PASSAGE };
    const { annotationId } = value(await writeAnnotation(owner, here.caseId, { body: "Here", target }));
    const targets = [{ sourceId: here.sourceId, ...stretch }];
    const threads = await listAnnotations(owner, here.caseId, { targets });
    expect(threads.some(({ id }) => id === annotationId)).toBe(there);
  });
});
