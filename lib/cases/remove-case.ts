import { appendAccountEvent } from "@/lib/accounts/account-event";
import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { requireMember } from "@/lib/cases/require-member";
import { db, type Tx } from "@/lib/db/client";
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
      await requireMember(analyst, caseId, tx);
      const refused = refuseUnlessOwner(analyst);
      if (refused) return refused;
      // Writes of the case wait for this lock and then find it gone.
      await tx.$executeRaw`SELECT 1 FROM "Case" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
      const { name, isExample } = await tx.case.findUniqueOrThrow({
        where: { id: caseId },
        select: { name: true, isExample: true },
      });
      if (!isExample && typedName?.normalize("NFC").trim() !== name) {
        const message = "This is not the name of the case.";
        return fail("invalid", message, { name: message });
      }
      await deleteRows(tx, caseId);
      await appendAccountEvent(tx, analyst, { kind: "case.removed", targetId: caseId, before: { name } });
      return ok({ name });
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}

/** Table by table, what points first: the database refuses to delete what something still points to. */
async function deleteRows(tx: Tx, caseId: string): Promise<void> {
  // The triggers that keep what was captured let the rows of this one case go, in this one transaction.
  await tx.$executeRaw`SELECT set_config('gainsay.removing_case', ${caseId}, true)`;
  const ofCase = { where: { caseId } };
  await tx.annotation.deleteMany({ where: { caseId, parentId: { not: null } } });
  await tx.annotation.deleteMany(ofCase);
  await tx.review.deleteMany(ofCase);
  await tx.mark.deleteMany(ofCase);
  await tx.contradiction.deleteMany(ofCase);
  await tx.quote.deleteMany(ofCase);
  await tx.claimVersion.deleteMany(ofCase);
  await tx.claim.deleteMany(ofCase);
  await tx.chainStep.deleteMany(ofCase);
  await tx.attribution.deleteMany(ofCase);
  await deleteActorsAndSources(tx, caseId);
  await tx.event.deleteMany(ofCase);
  await tx.case.delete({ where: { id: caseId } });
}

/** Unnamed actors point to sources, sources to publishers, publishers to actors: that circle is opened at the publisher. */
async function deleteActorsAndSources(tx: Tx, caseId: string): Promise<void> {
  const ofCase = { where: { caseId } };
  await tx.actorAlias.deleteMany(ofCase);
  await tx.actorRole.deleteMany(ofCase);
  await tx.actorParent.deleteMany(ofCase);
  await tx.publisher.updateMany({ where: { caseId }, data: { actorId: null } });
  await tx.actor.updateMany({ where: { caseId }, data: { mergedIntoId: null } });
  await tx.actor.deleteMany(ofCase);
  await tx.source.updateMany({ where: { caseId }, data: { previousId: null } });
  await tx.source.deleteMany(ofCase);
  await tx.publisher.deleteMany(ofCase);
  await tx.origin.deleteMany(ofCase);
  await tx.text.deleteMany(ofCase);
}
