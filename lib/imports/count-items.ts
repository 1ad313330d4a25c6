import { db } from "@/lib/db/client";
import type { ItemCounts } from "@/lib/imports/import";

const NONE: ItemCounts = { waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 };

/** How many items of each import are in which state, by the import's id; one without items isn't in it. */
export async function countItems(
  caseId: string,
  importIds: readonly string[],
): Promise<Map<string, ItemCounts>> {
  const groups = await db.importItem.groupBy({
    by: ["importId", "state"],
    // A mailbox that was parted is counted by its parts.
    where: { caseId, importId: { in: [...importIds] }, parts: null },
    _count: true,
  });
  const counts = new Map<string, ItemCounts>();
  for (const { importId, state, _count } of groups) {
    counts.set(importId, { ...(counts.get(importId) ?? NONE), [state]: _count });
  }
  return counts;
}

/** The counts of an import that has no items yet. */
export function noItems(): ItemCounts {
  return { ...NONE };
}

/** Whether something of it is still to be done. */
export function isOpen({ waiting, running }: ItemCounts): boolean {
  return waiting + running > 0;
}
