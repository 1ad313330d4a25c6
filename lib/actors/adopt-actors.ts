import type { CaseWrite } from "@/lib/events/write-in-case";

/** Makes actors that an engine proposed the analysts' own, since one of them uses them; others stay as they are. */
export async function adoptActors({ tx, caseId }: CaseWrite, ids: string[]): Promise<void> {
  await tx.actor.updateMany({
    where: { caseId, id: { in: ids }, engine: { not: null } },
    data: { engine: null },
  });
}
