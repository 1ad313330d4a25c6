import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOwner } from "@/lib/accounts/create-owner";
import { createTestOwner, OWNER_PASSWORD } from "@/lib/accounts/test-owner";
import { db } from "@/lib/db/client";

const olga = { name: "Olga Winter", email: "owner@example.org", password: OWNER_PASSWORD };

async function clear() {
  await db.member.deleteMany();
  await db.$executeRaw`TRUNCATE "Event", "Case", "AccountEvent", "Credential", "Analyst", "RateLimit" CASCADE`;
}

beforeEach(clear);
afterEach(() => vi.unstubAllEnvs());

describe("the first start", () => {
  it("makes one owner, also when several visitors try at the same moment", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        createOwner({ ...olga, email: `visitor-${index}@example.org` }, `192.0.2.${index}`),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === "exists")).toHaveLength(5);
    expect(await db.analyst.count()).toBe(1);
    expect(await db.credential.count()).toBe(1);
    expect(await db.accountEvent.findMany({ select: { kind: true } })).toEqual([{ kind: "account.created" }]);
  });

  it("is over once there is an owner", async () => {
    await createTestOwner();
    expect(await createOwner({ ...olga, email: "late@example.org" }, "192.0.2.1")).toMatchObject({
      ok: false,
      code: "exists",
    });
  });

  it("makes the owner a member of the example case, and says so in its log", async () => {
    const author = await db.analyst.create({ data: { name: "Author", email: "author@example.org" } });
    const example = await db.case.create({
      data: { name: "Example", isExample: true, createdById: author.id },
    });
    const owner = await createTestOwner();
    expect(await db.member.findMany({ select: { caseId: true, analystId: true } })).toEqual([
      { caseId: example.id, analystId: owner.id },
    ]);
    const log = await db.event.findMany({ where: { caseId: example.id } });
    expect(log).toMatchObject([{ kind: "member.added", targetId: owner.id, analystId: owner.id, number: 1 }]);
  });

  it("keeps the e-mail of an author of the example apart", async () => {
    await db.analyst.create({ data: { name: "Author", email: olga.email } });
    const outcome = await createOwner(olga, "192.0.2.1");
    expect(outcome).toMatchObject({ ok: false, code: "exists", fieldErrors: { email: expect.any(String) } });
  });

  it.each([
    ["no name", { ...olga, name: "  " }, "name"],
    ["a NUL byte in the name", { ...olga, name: "Ol\0ga" }, "name"],
    ["half a character in the name", { ...olga, name: "Olga \ud83d" }, "name"],
    ["no e-mail", { ...olga, email: "olga" }, "email"],
    ["a short password", { ...olga, password: "eleven char" }, "password"],
  ])("refuses %s", async (_name, input, field) => {
    const outcome = await createOwner(input, "192.0.2.1");
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? [] : Object.keys(outcome.fieldErrors)).toEqual([field]);
    expect(await db.analyst.count()).toBe(0);
  });
});

describe("the code of the first start", () => {
  beforeEach(() => vi.stubEnv("GAINSAY_FIRST_START_CODE", "K7MPQ2XW"));

  it.each(["K7MPQ2XW", "k7mp-q2xw", " K7MP Q2XW "])("is taken as %j", async (code) => {
    expect(await createOwner({ ...olga, code }, "192.0.2.1")).toMatchObject({ ok: true });
  });

  it.each([undefined, "", "K7MPQ2XV", "K7MPQ2XWW"])("is not %j", async (code) => {
    expect(await createOwner({ ...olga, code }, "192.0.2.1")).toMatchObject({
      ok: false,
      code: "invalid",
      fieldErrors: { code: expect.any(String) },
    });
    expect(await db.analyst.count()).toBe(0);
  });

  it("can't be guessed at for long", async () => {
    for (let guess = 0; guess < 20; guess += 1)
      await createOwner({ ...olga, code: `G${guess}` }, "192.0.2.1");
    expect(await createOwner({ ...olga, code: "K7MPQ2XW" }, "192.0.2.1")).toMatchObject({
      ok: false,
      code: "too-many-attempts",
    });
  });
});
