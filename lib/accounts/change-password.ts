import { hashPassword, verifyPassword } from "better-auth/crypto";
import { z } from "zod";
import { appendAccountEvent } from "@/lib/accounts/account-event";
import { newPassword, typedPassword } from "@/lib/accounts/account-input";
import type { Analyst } from "@/lib/accounts/analyst";
import { countAttempt, forgetAttempts } from "@/lib/accounts/count-attempt";
import { setPassword } from "@/lib/accounts/set-password";
import { tooManyAttempts } from "@/lib/accounts/too-many-attempts";
import { db } from "@/lib/db/client";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const changeInput = z
  .object({ current: typedPassword, password: newPassword })
  .refine(({ current, password }) => current !== password, {
    path: ["password"],
    message: "Choose a password that is not the present one.",
  });

/**
 * Changes the analyst's own password, and ends the analyst's other sessions.
 *
 * @param sessionToken the session that goes on.
 */
export async function changePassword(
  analyst: Analyst,
  input: unknown,
  sessionToken: string,
): Promise<Outcome> {
  const parsed = parseInput(changeInput, input);
  if (!parsed.ok) return parsed;
  const key = `password of ${analyst.id}`;
  const wait = await countAttempt(key, { attempts: 10, seconds: 15 * 60 });
  if (wait) return tooManyAttempts(wait);
  if (!(await isPassword(analyst, parsed.value.current))) {
    const message = "This is not the present password.";
    return fail("invalid", message, { current: message });
  }
  const hash = await hashPassword(parsed.value.password);
  await db.$transaction(async (tx) => {
    await setPassword(tx, analyst.id, hash);
    await tx.analyst.update({ where: { id: analyst.id }, data: { mustChangePassword: false } });
    await tx.session.deleteMany({ where: { analystId: analyst.id, token: { not: sessionToken } } });
    await appendAccountEvent(tx, analyst, { kind: "account.password-changed", targetId: analyst.id });
  });
  await forgetAttempts(key);
  return ok();
}

async function isPassword(analyst: Analyst, password: string): Promise<boolean> {
  const credential = await db.credential.findFirst({
    where: { analystId: analyst.id, providerId: "credential" },
    select: { password: true },
  });
  return credential?.password ? verifyPassword({ hash: credential.password, password }) : false;
}
