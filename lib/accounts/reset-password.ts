import { hashPassword } from "better-auth/crypto";
import { appendAccountEvent } from "@/lib/accounts/account-event";
import { emailAddress } from "@/lib/accounts/account-input";
import type { Analyst } from "@/lib/accounts/analyst";
import { forgetAttempts } from "@/lib/accounts/count-attempt";
import { oneTimePassword } from "@/lib/accounts/one-time-password";
import { setPassword } from "@/lib/accounts/set-password";
import { signInAttempts } from "@/lib/accounts/sign-in-attempts";
import { db } from "@/lib/db/client";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

/**
 * Gives an account a one-time password and ends its sessions. For the command line, where whoever has a shell on the
 * machine may do anything; pages go through `resetPasswordOf`.
 *
 * @param by who does it; null from a shell.
 * @returns `not-found` when no account has this e-mail; authors of the example case have none.
 */
export async function resetPassword(
  email: string,
  by: Analyst | null = null,
): Promise<Outcome<{ password: string }>> {
  const parsed = parseInput(emailAddress, email);
  if (!parsed.ok) return parsed;
  const account = await db.analyst.findFirst({
    where: { email: parsed.value, credentials: { some: {} } },
    select: { id: true },
  });
  if (!account) return fail("not-found", `No account has the e-mail address ${parsed.value}.`);
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    await setPassword(tx, account.id, hash);
    await tx.analyst.update({ where: { id: account.id }, data: { mustChangePassword: true } });
    await tx.session.deleteMany({ where: { analystId: account.id } });
    await appendAccountEvent(tx, by, { kind: "account.password-reset", targetId: account.id });
  });
  // Whoever locked themselves out by guessing gets in again.
  await forgetAttempts(signInAttempts("", parsed.value).byEmail.key);
  return ok({ password });
}
