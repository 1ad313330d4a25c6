import { expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { signIn } from "@/lib/accounts/sign-in";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { removeCase } from "@/lib/cases/remove-case";
import { listContradictions } from "@/lib/contradictions/list-contradictions";
import { db } from "@/lib/db/client";
import { captureSource } from "@/lib/sources/capture-source";
import { AUTHORS } from "@/prisma/example/judgements";
import { loadExampleCase } from "@/prisma/example/load-example-case";

// One story, in order: a load that stopped, the load, a second start, the owner's coming, the removal.

const example = () => db.case.findFirst({ where: { isExample: true } });
let owner: Analyst;

it("clears what a start that stopped half way left behind, and loads anew", async () => {
  const { id: authorId } = await db.analyst.create({
    data: { name: AUTHORS[0].name, email: AUTHORS[0].email },
  });
  const left = await db.case.create({
    data: {
      name: "Half",
      isExample: true,
      createdById: authorId,
      members: { create: { analystId: authorId } },
    },
  });
  const author = { id: authorId, name: "", email: "", isOwner: false };
  await captureSource(author, left.id, { text: "Half of an example." });
  await loadExampleCase();
  expect(await db.case.count()).toBe(1);
  expect((await example())?.id).not.toBe(left.id);
});

it("holds what an example has to show", async () => {
  expect(await db.source.count()).toBe(8);
  expect(await db.origin.count()).toBe(7);
  expect(await db.claim.count()).toBeGreaterThanOrEqual(12);
  expect(await db.contradiction.count()).toBeGreaterThanOrEqual(5);
  expect(await db.review.count()).toBeGreaterThanOrEqual(2);
  expect(await db.annotation.count({ where: { parentId: { not: null } } })).toBeGreaterThanOrEqual(1);
  expect(await db.annotation.count({ where: { resolvedAt: { not: null } } })).toBe(1);
});

it("isn't read for claims by itself; what analysts claim in it is compared", async () => {
  expect(await db.job.count({ where: { kind: { in: ["extract_source", "extract_case"] } } })).toBe(0);
  expect(await db.job.count({ where: { kind: "compare_source" } })).toBeGreaterThan(0);
});

it("has every quote, mark and passage exactly where it says", async () => {
  const quotes = await db.quote.findMany({
    include: { version: { include: { claim: { include: { source: { include: { text: true } } } } } } },
  });
  const marks = await db.mark.findMany({
    include: { claim: { include: { source: { include: { text: true } } } } },
  });
  const passages = await db.annotation.findMany({
    where: { sourceId: { not: null } },
    include: { source: { include: { text: true } } },
  });
  const spans = [
    ...quotes.map((quote) => ({ ...quote, text: quote.version.claim.source.text.body })),
    ...marks.map((mark) => ({ ...mark, text: mark.claim.source.text.body })),
    ...passages.map((passage) => ({ ...passage, text: passage.source?.text.body })),
  ];
  expect(spans.length).toBeGreaterThan(40);
  for (const { text, start, end, exact } of spans) expect(text?.slice(start ?? 0, end ?? 0)).toBe(exact);
});

it("logs each write, numbered without gaps", async () => {
  const events = await db.event.findMany({ orderBy: { number: "asc" } });
  expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
  expect(events[0]).toMatchObject({ kind: "case.created" });
  expect(events.filter(({ kind }) => kind === "claim.recorded")).toHaveLength(await db.claim.count());
});

it("does nothing on a second start", async () => {
  const before = await db.event.count();
  await loadExampleCase();
  expect(await db.case.count()).toBe(1);
  expect(await db.event.count()).toBe(before);
});

it("has authors who can't sign in", async () => {
  expect(await db.credential.count()).toBe(0);
  const origin = { address: "192.0.2.1", userAgent: "a test" };
  const outcome = await signIn({ email: AUTHORS[0].email, password: "any password at all" }, origin);
  expect(outcome.ok).toBe(false);
});

it("is there for the owner, with contradictions of different basis and relation", async () => {
  owner = await createTestOwner();
  const { id } = await db.case.findFirstOrThrow({ where: { isExample: true } });
  const { contradictions } = await listContradictions(owner, id, {});
  const pairs = contradictions.map(({ basis, relation, state }) => `${basis} ${relation.relation} ${state}`);
  expect(pairs.sort()).toEqual([
    "date different open",
    "denial different open",
    "denial same-institution confirmed",
    "position_change same-actor open",
    "quantity different dismissed",
    "role different open",
    "scope different undecided",
  ]);
  const arms = contradictions.find(({ state }) => state === "confirmed");
  expect([arms?.a.claim.attribution.speaker.name, arms?.relation.institution]).toEqual([
    "Valery Gerasimov",
    "Russia",
  ]);
});

it("can be removed, and stays removed", async () => {
  const { id } = await db.case.findFirstOrThrow({ where: { isExample: true } });
  expect(await removeCase(owner, id)).toMatchObject({ ok: true });
  await loadExampleCase();
  expect(await example()).toBeNull();
  expect(await db.claim.count()).toBe(0);
});
