import { beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "@/lib/accounts/create-account";
import { findSession } from "@/lib/accounts/find-session";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signIn } from "@/lib/accounts/sign-in";
import { signOut } from "@/lib/accounts/sign-out";
import { cookieHeaders, createTestOwner, OWNER_PASSWORD } from "@/lib/accounts/test-owner";
import { db } from "@/lib/db/client";

const owner = await createTestOwner();
let address = 0;

/** Each story comes from an address of its own, so that none uses up the attempts of another. */
function elsewhere() {
  address += 1;
  return { address: `192.0.2.${address}`, userAgent: "a test" };
}

async function addAccount(email: string) {
  const outcome = await createAccount(owner, { name: "Ada Moreno", email });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

describe("signing in", () => {
  it("starts a session, whatever the case of the e-mail", async () => {
    const outcome = await signIn({ email: " Owner@Example.org ", password: OWNER_PASSWORD }, elsewhere());
    if (!outcome.ok) throw new Error(outcome.message);
    const session = await findSession(cookieHeaders(outcome.value));
    expect(session).toMatchObject({ analyst: owner, mustChangePassword: false });
    expect(outcome.value.maxAge).toBe(30 * 24 * 60 * 60);
  });

  it("keeps the address and the browser with the session", async () => {
    const origin = elsewhere();
    const outcome = await signIn({ email: owner.email, password: OWNER_PASSWORD }, origin);
    if (!outcome.ok) throw new Error(outcome.message);
    const session = await findSession(cookieHeaders(outcome.value));
    const row = await db.session.findUnique({ where: { token: session?.sessionToken } });
    expect(row).toMatchObject({ ipAddress: origin.address, userAgent: "a test" });
    expect(row?.id[14]).toBe("7");
  });

  it("answers an unknown e-mail like a wrong password", async () => {
    const unknown = await signIn(
      { email: "nobody@example.org", password: "a long enough guess" },
      elsewhere(),
    );
    const wrong = await signIn({ email: owner.email, password: "a long enough guess" }, elsewhere());
    expect(unknown).toEqual(wrong);
    expect(wrong).toMatchObject({ ok: false, code: "invalid", fieldErrors: {} });
  });

  it("takes no cookie that was tampered with", async () => {
    const outcome = await signIn({ email: owner.email, password: OWNER_PASSWORD }, elsewhere());
    if (!outcome.ok) throw new Error(outcome.message);
    const [token] = outcome.value.value.split(".");
    expect(await findSession(cookieHeaders({ ...outcome.value, value: `${token}.forged` }))).toBeNull();
    expect(await findSession(cookieHeaders({ ...outcome.value, value: String(token) }))).toBeNull();
  });

  it.each([
    ["no e-mail", { email: "nobody", password: "whatever it is" }, "email"],
    ["no password field", { email: "nobody@example.org" }, "password"],
    ["a NUL byte", { email: "no\0body@example.org", password: "whatever it is" }, "email"],
    ["a whole book", { email: "nobody@example.org", password: "x".repeat(201) }, "password"],
  ])("names the field: %s", async (_name, input, field) => {
    const outcome = await signIn(input, elsewhere());
    expect(outcome).toMatchObject({ ok: false, code: "invalid" });
    expect(outcome.ok ? [] : Object.keys(outcome.fieldErrors)).toEqual([field]);
  });
});

describe("attempts", () => {
  it("are limited for one e-mail from many addresses, also when they come at once", async () => {
    const { email } = await addAccount("guessed@example.org");
    const outcomes = await Promise.all(
      Array.from({ length: 14 }, (_, index) =>
        signIn({ email, password: `guess number ${index}` }, elsewhere()),
      ),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? "in" : outcome.code));
    expect(codes.filter((code) => code === "invalid")).toHaveLength(10);
    expect(codes.filter((code) => code === "too-many-attempts")).toHaveLength(4);
  });

  it("stay refused with the right password, until the owner resets it", async () => {
    const { email, password } = await addAccount("locked@example.org");
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await signIn({ email, password: "a long enough guess" }, elsewhere());
    }
    const refused = await signIn({ email, password }, elsewhere());
    expect(refused).toMatchObject({ ok: false, code: "too-many-attempts" });
    const until = new Date(String(refused.ok ? "" : refused.detail?.until)).getTime();
    expect(until).toBeGreaterThan(Date.now());
    expect(until).toBeLessThanOrEqual(Date.now() + 15 * 60 * 1000);

    const reset = await resetPassword(email);
    if (!reset.ok) throw new Error(reset.message);
    expect(await signIn({ email, password: reset.value.password }, elsewhere())).toMatchObject({ ok: true });
  });

  it("are limited for one address, whichever e-mail it tries", async () => {
    const origin = elsewhere();
    const guess = (index: number) => signIn({ email: `n${index}@example.org`, password: "guess" }, origin);
    const outcomes = await Promise.all(Array.from({ length: 33 }, (_, index) => guess(index)));
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === "too-many-attempts")).toHaveLength(3);
  });

  it("that succeed are not counted", async () => {
    const origin = elsewhere();
    for (let time = 0; time < 35; time += 1) {
      const outcome = await signIn({ email: owner.email, password: OWNER_PASSWORD }, origin);
      expect(outcome.ok).toBe(true);
    }
  }, 60_000);
});

describe("a session", () => {
  let headers: Headers;
  beforeAll(async () => {
    const outcome = await signIn({ email: owner.email, password: OWNER_PASSWORD }, elsewhere());
    if (!outcome.ok) throw new Error(outcome.message);
    headers = cookieHeaders(outcome.value);
  });

  it("ends on signing out: its row is gone", async () => {
    const session = await findSession(headers);
    await signOut(headers);
    expect(await findSession(headers)).toBeNull();
    expect(await db.session.count({ where: { token: session?.sessionToken } })).toBe(0);
  });

  it("ends when the password is reset", async () => {
    const { email, password } = await addAccount("reset@example.org");
    const outcome = await signIn({ email, password }, elsewhere());
    if (!outcome.ok) throw new Error(outcome.message);
    expect(await findSession(cookieHeaders(outcome.value))).toMatchObject({ mustChangePassword: true });
    await resetPassword(email);
    expect(await findSession(cookieHeaders(outcome.value))).toBeNull();
    expect(await signIn({ email, password }, elsewhere())).toMatchObject({ ok: false, code: "invalid" });
  });

  it("ends when its time is over", async () => {
    const outcome = await signIn({ email: owner.email, password: OWNER_PASSWORD }, elsewhere());
    if (!outcome.ok) throw new Error(outcome.message);
    const session = await findSession(cookieHeaders(outcome.value));
    await db.session.update({
      where: { token: session?.sessionToken },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    expect(await findSession(cookieHeaders(outcome.value))).toBeNull();
  });
});
