import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import type { Tx } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

/**
 * Takes the case's row lock until the transaction ends, so that writes of a case follow one another. Membership is checked
 * when the lock is held: it may have ended while this waited for its turn.
 *
 * @throws NotFound when the case isn't there (any more) or the analyst isn't a member.
 */
export async function lockCase(tx: Tx, analyst: Analyst, caseId: string): Promise<void> {
  await lockCaseRow(tx, caseId);
  await requireMember(analyst, caseId, tx);
}

/**
 * The lock alone, for what writes on nobody's behalf.
 *
 * @throws NotFound when the case isn't there (any more).
 */
export async function lockCaseRow(tx: Tx, caseId: string): Promise<void> {
  if (!isUuid(caseId)) throw new NotFound("This case");
  const rows = await tx.$executeRaw`SELECT 1 FROM "Case" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
  if (rows === 0) throw new NotFound("This case");
}
