import { describe, expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { createAccount } from "@/lib/accounts/create-account";
import { createTestOwner } from "@/lib/accounts/test-owner";
import { addMember } from "@/lib/cases/add-member";
import { createCase } from "@/lib/cases/create-case";
import { editCase } from "@/lib/cases/edit-case";
import { getCase } from "@/lib/cases/get-case";
import { listCases } from "@/lib/cases/list-cases";
import { listMembers } from "@/lib/cases/list-members";
import { removeCase } from "@/lib/cases/remove-case";
import { removeMember } from "@/lib/cases/remove-member";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const ada = await add("Ada Moreno", "ada@example.org");

async function add(name: string, email: string): Promise<Analyst> {
  const outcome = await createAccount(owner, { name, email });
  if (!outcome.ok) throw new Error(outcome.message);
  return { id: outcome.value.analystId, name, email, isOwner: false };
}

async function start(name: string): Promise<string> {
  const outcome = await createCase(owner, { name, description: "" });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.caseId;
}

const log = async (caseId: string) =>
  (await db.event.findMany({ where: { caseId }, orderBy: { number: "asc" } })).map(({ kind }) => kind);

describe("a case", () => {
  it("is created by the owner, who is its first member", async () => {
    const caseId = await start("Harbour contracts");
    expect(await getCase(owner, caseId)).toEqual({
      id: caseId,
      name: "Harbour contracts",
      description: "",
      isExample: false,
      counts: { contradictions: 0, sources: 0, actors: 0, claims: 0 },
    });
    expect(await log(caseId)).toEqual(["case.created"]);
  });

  it("is renamed and described, and nothing is written when nothing changes", async () => {
    const caseId = await start("Water prices");
    const input = { name: "The price of water", description: "Who promised what before the vote." };
    expect(await editCase(owner, caseId, input)).toMatchObject({ ok: true });
    expect(await editCase(owner, caseId, input)).toMatchObject({ ok: true });
    expect(await getCase(owner, caseId)).toMatchObject(input);
    expect(await log(caseId)).toEqual(["case.created", "case.edited"]);
    expect(await editCase(owner, caseId, { name: " ", description: "" })).toMatchObject({
      code: "invalid",
      fieldErrors: { name: expect.any(String) },
    });
  });

  it("isn't described over what another tab wrote meanwhile, until that was seen", async () => {
    const before = { name: "Harbour dues", description: "Line one\nLine two" };
    const caseId = await start(before.name);
    expect(await editCase(owner, caseId, before)).toMatchObject({ ok: true });
    // A form sends line breaks as CRLF.
    const seen = { seenName: before.name, seenDescription: "Line one\r\nLine two" };
    const theirs = { name: "Harbour fees", description: before.description };
    expect(await editCase(owner, caseId, { ...theirs, ...seen })).toMatchObject({ ok: true });
    const mine = { name: before.name, description: "Who pays." };
    expect(await editCase(owner, caseId, { ...mine, ...seen })).toMatchObject({
      code: "conflict",
      detail: { current: theirs },
    });
    expect(await getCase(owner, caseId)).toMatchObject(theirs);
    const now = { seenName: theirs.name, seenDescription: theirs.description };
    expect(await editCase(owner, caseId, { ...mine, ...now })).toMatchObject({ ok: true });
    expect(await getCase(owner, caseId)).toMatchObject(mine);
  });

  it("is not there for whoever is no member", async () => {
    const caseId = await start("Night trains");
    await expect(getCase(ada, caseId)).rejects.toThrow(NotFound);
    await expect(listMembers(ada, caseId)).rejects.toThrow(NotFound);
    await expect(editCase(ada, caseId, { name: "Mine", description: "" })).rejects.toThrow(NotFound);
    await expect(addMember(ada, caseId, ada.id)).rejects.toThrow(NotFound);
    await expect(removeCase(ada, caseId, "Night trains")).rejects.toThrow(NotFound);
    expect(await listCases(ada)).toEqual([]);
  });

  it.each(["not-an-id", "00000000-0000-7000-8000-000000000000"])("is not there under %s", async (caseId) => {
    await expect(getCase(owner, caseId)).rejects.toThrow(NotFound);
    await expect(removeCase(owner, caseId)).rejects.toThrow(NotFound);
  });

  it("is managed by the owner alone", async () => {
    const caseId = await start("School meals");
    await addMember(owner, caseId, ada.id);
    const forbidden = { ok: false, code: "forbidden" };
    expect(await createCase(ada, { name: "Mine", description: "" })).toMatchObject(forbidden);
    expect(await editCase(ada, caseId, { name: "Mine", description: "" })).toMatchObject(forbidden);
    expect(await addMember(ada, caseId, owner.id)).toMatchObject(forbidden);
    expect(await removeMember(ada, caseId, owner.id)).toMatchObject(forbidden);
    expect(await removeCase(ada, caseId, "School meals")).toMatchObject(forbidden);
    expect((await getCase(ada, caseId)).name).toBe("School meals");
  });
});

describe("members", () => {
  it("come and go, each with an event, and see the case only meanwhile", async () => {
    const ben = await add("Ben Okafor", "ben@example.org");
    const caseId = await start("Bridge repairs");
    expect(await addMember(owner, caseId, ben.id)).toMatchObject({ ok: true });
    const members = await listMembers(ben, caseId);
    expect(members.map(({ name, canSignIn }) => [name, canSignIn])).toEqual([
      ["Ben Okafor", true],
      ["Olga Winter", true],
    ]);
    expect((await listCases(ben)).map(({ id, memberCount }) => [id, memberCount])).toEqual([[caseId, 2]]);
    expect(await removeMember(owner, caseId, ben.id)).toMatchObject({ ok: true });
    await expect(getCase(ben, caseId)).rejects.toThrow(NotFound);
    expect(await log(caseId)).toEqual(["case.created", "member.added", "member.removed"]);
  });

  it("are accounts, once, and the owner stays", async () => {
    const caseId = await start("Ferry times");
    const author = await db.analyst.create({ data: { name: "Author", email: "author@example.org" } });
    await addMember(owner, caseId, ada.id);
    expect(await addMember(owner, caseId, ada.id)).toMatchObject({ ok: false, code: "exists" });
    await db.member.create({ data: { caseId, analystId: author.id } });
    expect(await listMembers(owner, caseId)).toContainEqual(
      expect.objectContaining({ name: "Author", canSignIn: false }),
    );
    await db.member.deleteMany({ where: { caseId, analystId: author.id } });
    expect(await addMember(owner, caseId, author.id)).toMatchObject({ ok: false, code: "invalid" });
    expect(await addMember(owner, caseId, "nobody")).toMatchObject({ ok: false, code: "invalid" });
    expect(await removeMember(owner, caseId, author.id)).toMatchObject({ ok: false, code: "not-found" });
    expect(await removeMember(owner, caseId, owner.id)).toMatchObject({ ok: false, code: "forbidden" });
  });
});
