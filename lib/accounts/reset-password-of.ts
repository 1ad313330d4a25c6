import type { Analyst } from "@/lib/accounts/analyst";
import type { HandedOver } from "@/lib/accounts/create-account";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { resetPassword } from "@/lib/accounts/reset-password";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * The owner gives another account a one-time password; its sessions end.
 *
 * @returns `forbidden` for anybody but the owner, and for the owner's own account, which knows its password.
 */
export async function resetPasswordOf(analyst: Analyst, analystId: string): Promise<Outcome<HandedOver>> {
  const refused = refuseUnlessOwner(analyst);
  if (refused) return refused;
  if (analystId === analyst.id)
    return fail("forbidden", "Change your own password on the page of your account.");
  const account = isUuid(analystId)
    ? await db.analyst.findUnique({ where: { id: analystId }, select: { name: true, email: true } })
    : null;
  if (!account) return fail("not-found", "This account is not there.");
  const reset = await resetPassword(account.email, analyst);
  return reset.ok ? ok({ analystId, ...account, password: reset.value.password }) : reset;
}
