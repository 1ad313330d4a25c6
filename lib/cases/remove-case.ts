import { appendAccountEvent } from "@/lib/accounts/account-event";
import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { deleteCaseRows } from "@/lib/cases/delete-case-rows";
import { lockCase } from "@/lib/cases/lock-case";
import { db } from "@/lib/db/client";
import { fail, type Outcome, ok } from "@/lib/outcome";

/**
 * Removes a case with all that is in it, for good. What is left is an event of the installation.
 *
 * @param typedName the case's name, typed by hand; only the example case goes without.
 * @returns `forbidden` for anybody but the owner, `invalid` when the name is another.
 * @throws NotFound when the case isn't there or the analyst isn't a member.
 */
export async function removeCase(
  analyst: Analyst,
  caseId: string,
  typedName?: string,
): Promise<Outcome<{ name: string }>> {
  return db.$transaction(
    async (tx) => {
      // Writes of the case wait for this lock and then find it gone.
      await lockCase(tx, analyst, caseId);
      const refused = refuseUnlessOwner(analyst);
      if (refused) return refused;
      const { name, isExample } = await tx.case.findUniqueOrThrow({
        where: { id: caseId },
        select: { name: true, isExample: true },
      });
      if (!isExample && typedName?.normalize("NFC").trim() !== name) {
        const message = "This is not the name of the case.";
        return fail("invalid", message, { name: message });
      }
      await deleteCaseRows(tx, caseId);
      await appendAccountEvent(tx, analyst, { kind: "case.removed", targetId: caseId, before: { name } });
      return ok({ name });
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}
