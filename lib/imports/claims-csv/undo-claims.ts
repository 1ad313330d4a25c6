import type { Analyst } from "@/lib/accounts/analyst";
import { isUuid } from "@/lib/db/is-uuid";
import { type CaseWrite, writeInCase } from "@/lib/events/write-in-case";
import { setClaimsWithdrawn } from "@/lib/imports/claims-csv/withdraw-claims";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/**
 * Undoes an import of claims: its claims are withdrawn, and the sources that it made are withdrawn with them, but for those that
 * somebody has worked on since. Nothing is deleted. Doing it twice changes nothing.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function undoClaims(
  analyst: Analyst,
  caseId: string,
  importId: string,
): Promise<Outcome<{ claims: number; sources: number }>> {
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const where = { caseId_id: { caseId, id: importId } };
    const found = isUuid(importId) ? await tx.import.findUnique({ where }) : null;
    if (found?.kind !== "claims") throw new NotFound("This import");
    if (found.undoneAt) return ok({ claims: 0, sources: 0 });
    const claims = await setClaimsWithdrawn(write, importId);
    const sources = await withdrawSources(write, importId);
    await tx.import.update({ where, data: { undoneAt: new Date() } });
    await append({ kind: "import.undone", targetId: importId, after: { claims, sources } });
    return ok({ claims, sources });
  });
}

/** Those that the import made and that hold nothing of anybody else. */
async function withdrawSources({ tx, caseId }: CaseWrite, importId: string): Promise<number> {
  const items = await tx.importItem.findMany({
    where: { caseId, importId, isKnown: false, sourceId: { not: null } },
    select: { sourceId: true },
  });
  const { count } = await tx.source.updateMany({
    where: {
      caseId,
      id: { in: items.flatMap(({ sourceId }) => sourceId ?? []) },
      withdrawnAt: null,
      claims: { none: { state: "accepted" } },
      annotations: { none: {} },
    },
    data: { withdrawnAt: new Date() },
  });
  return count;
}
