import { describe, expect, it } from "vitest";
import type { Analyst } from "@/lib/accounts/analyst";
import { changePassword } from "@/lib/accounts/change-password";
import { changePreferences } from "@/lib/accounts/change-preferences";
import { createAccount } from "@/lib/accounts/create-account";
import { findSession } from "@/lib/accounts/find-session";
import { listAccounts } from "@/lib/accounts/list-accounts";
import { getPreferences } from "@/lib/accounts/preferences";
import { renameAccount } from "@/lib/accounts/rename-account";
import { resetPassword } from "@/lib/accounts/reset-password";
import { resetPasswordOf } from "@/lib/accounts/reset-password-of";
import { signIn } from "@/lib/accounts/sign-in";
import { cookieHeaders, createTestOwner } from "@/lib/accounts/test-owner";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

const owner = await createTestOwner();
const origin = { address: "192.0.2.7", userAgent: "a test" };

async function add(email: string): Promise<{ analyst: Analyst; password: string }> {
  const outcome = await createAccount(owner, { name: "Ada Moreno", email });
  if (!outcome.ok) throw new Error(outcome.message);
  const { analystId: id, name, password } = outcome.value;
  return { analyst: { id, name, email, isOwner: false }, password };
}

async function startSession(email: string, password: string): Promise<Headers> {
  const outcome = await signIn({ email, password }, origin);
  if (!outcome.ok) throw new Error(outcome.message);
  return cookieHeaders(outcome.value);
}

const eventsOf = (targetId: string) =>
  db.accountEvent.findMany({
    where: { targetId },
    orderBy: { number: "asc" },
    select: { kind: true, analystId: true },
  });

describe("accounts", () => {
  it("are added and reset by the owner, each with its event", async () => {
    const { analyst } = await add("ada@example.org");
    const reset = await resetPasswordOf(owner, analyst.id);
    expect(reset).toMatchObject({ ok: true, value: { email: "ada@example.org", name: "Ada Moreno" } });
    expect(await eventsOf(analyst.id)).toEqual([
      { kind: "account.created", analystId: owner.id },
      { kind: "account.password-reset", analystId: owner.id },
    ]);
  });

  it("are no business of anybody else", async () => {
    const { analyst } = await add("ben@example.org");
    const refused = { ok: false, code: "forbidden" };
    expect(await createAccount(analyst, { name: "X", email: "x@example.org" })).toMatchObject(refused);
    expect(await resetPasswordOf(analyst, owner.id)).toMatchObject(refused);
    await expect(listAccounts(analyst)).rejects.toThrow(NotFound);
    expect(await db.analyst.count({ where: { email: "x@example.org" } })).toBe(0);
  });

  it("have one e-mail each, whatever its case", async () => {
    await add("cleo@example.org");
    const again = await createAccount(owner, { name: "Cleo", email: "CLEO@example.org" });
    expect(again).toMatchObject({ ok: false, code: "exists", fieldErrors: { email: expect.any(String) } });
  });

  it("leave out the authors of the example, who can't be given a password either", async () => {
    const author = await db.analyst.create({ data: { name: "Author", email: "author@example.org" } });
    expect((await listAccounts(owner)).map(({ id }) => id)).not.toContain(author.id);
    expect(await resetPassword("author@example.org")).toMatchObject({ ok: false, code: "not-found" });
    expect(await resetPasswordOf(owner, author.id)).toMatchObject({ ok: false, code: "not-found" });
  });

  it("are reset from a shell with an event of nobody", async () => {
    const { analyst } = await add("dana@example.org");
    expect(await resetPassword(" Dana@Example.org ")).toMatchObject({ ok: true });
    expect((await eventsOf(analyst.id)).at(-1)).toEqual({ kind: "account.password-reset", analystId: null });
  });
});

describe("changing the password", () => {
  it("takes the one-time password, ends the other sessions and lets this one go on", async () => {
    const { analyst, password } = await add("eva@example.org");
    const here = await startSession(analyst.email, password);
    const there = await startSession(analyst.email, password);
    const session = await findSession(here);
    const input = { current: password, password: "a password of my own" };
    expect(await changePassword(analyst, input, String(session?.sessionToken))).toEqual({
      ok: true,
      value: null,
    });
    expect(await findSession(here)).toMatchObject({ mustChangePassword: false });
    expect(await findSession(there)).toBeNull();
    expect(await signIn({ email: analyst.email, password }, origin)).toMatchObject({ ok: false });
    await startSession(analyst.email, "a password of my own");
  });

  it("asks for the present password, for a long new one, and for another one", async () => {
    const { analyst, password } = await add("finn@example.org");
    const change = (current: string, next: string) =>
      changePassword(analyst, { current, password: next }, "");
    expect(await change("not this one", "a password of my own")).toMatchObject({
      fieldErrors: { current: expect.any(String) },
    });
    expect(await change(password, "too short")).toMatchObject({
      fieldErrors: { password: expect.any(String) },
    });
    expect(await change(password, password)).toMatchObject({ fieldErrors: { password: expect.any(String) } });
    await startSession(analyst.email, password);
  });

  it("can't be used to guess the present one", async () => {
    const { analyst } = await add("gus@example.org");
    const guess = (index: number) =>
      changePassword(analyst, { current: `guess ${index}`, password: "a password of my own" }, "");
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, index) => guess(index)));
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === "too-many-attempts")).toHaveLength(2);
  });
});

describe("one's own account", () => {
  it("is renamed with an event, and without one when nothing changes", async () => {
    const { analyst } = await add("hana@example.org");
    await renameAccount(analyst, { name: "Hana Kim" });
    await renameAccount({ ...analyst, name: "Hana Kim" }, { name: " Hana Kim " });
    expect((await eventsOf(analyst.id)).map(({ kind }) => kind)).toEqual([
      "account.created",
      "account.renamed",
    ]);
    expect(await renameAccount(analyst, { name: "" })).toMatchObject({ code: "invalid" });
  });

  it("keeps its theme and keys, each changed without the other", async () => {
    const { analyst } = await add("ivo@example.org");
    expect(await getPreferences(analyst)).toEqual({ theme: "system", singleKeys: true, keys: {} });
    await changePreferences(analyst, { theme: "dark" });
    await changePreferences(analyst, { singleKeys: false, keys: { mark: "q", next: "j" } });
    expect(await getPreferences(analyst)).toEqual({ theme: "dark", singleKeys: false, keys: { mark: "q" } });
  });

  it("takes no theme that isn't one, and no key twice", async () => {
    const { analyst } = await add("jan@example.org");
    expect(await changePreferences(analyst, { theme: "purple" })).toMatchObject({ code: "invalid" });
    expect(await changePreferences(analyst, { keys: { mark: "j" } })).toMatchObject({
      code: "invalid",
      fieldErrors: { mark: expect.any(String) },
    });
    expect(await getPreferences(analyst)).toEqual({ theme: "system", singleKeys: true, keys: {} });
  });

  it("reads preferences that another version wrote", async () => {
    const { analyst } = await add("kim@example.org");
    await db.analyst.update({
      where: { id: analyst.id },
      data: { preferences: { theme: "sepia", singleKeys: false, keys: { fly: "f" }, later: 1 } },
    });
    expect(await getPreferences(analyst)).toEqual({ theme: "system", singleKeys: false, keys: {} });
  });
});
