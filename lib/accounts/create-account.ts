import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { appendAccountEvent } from "@/lib/accounts/account-event";
import { analystName, emailAddress } from "@/lib/accounts/account-input";
import type { Analyst } from "@/lib/accounts/analyst";
import { oneTimePassword } from "@/lib/accounts/one-time-password";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { setPassword } from "@/lib/accounts/set-password";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { fail, type Outcome, ok } from "@/lib/outcome";
import { parseInput } from "@/lib/parse-input";

const accountInput = z.object({ name: analystName, email: emailAddress });

/** An account with the password to hand over, which is stored nowhere and can't be shown again. */
export type HandedOver = { analystId: string; name: string; email: string; password: string };

/**
 * Adds an account, whose one-time password has to be changed at the first signing in.
 *
 * @returns `forbidden` for anybody but the owner, `exists` when the e-mail has an account.
 */
export async function createAccount(analyst: Analyst, input: unknown): Promise<Outcome<HandedOver>> {
  const refused = refuseUnlessOwner(analyst);
  if (refused) return refused;
  const parsed = parseInput(accountInput, input);
  if (!parsed.ok) return parsed;
  const { name, email } = parsed.value;
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  try {
    const analystId = await db.$transaction(async (tx) => {
      const { id } = await tx.analyst.create({
        data: { name, email, mustChangePassword: true },
        select: { id: true },
      });
      await setPassword(tx, id, hash);
      await appendAccountEvent(tx, analyst, {
        kind: "account.created",
        targetId: id,
        after: { name, email, isOwner: false },
      });
      return id;
    });
    return ok({ analystId, name, email, password });
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    const message = "This e-mail address is taken.";
    return fail("exists", message, { email: message });
  }
}
