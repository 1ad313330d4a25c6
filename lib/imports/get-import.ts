import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { countItems, noItems } from "@/lib/imports/count-items";
import { type ImportView, importSelect, itemSelect } from "@/lib/imports/import";
import { retryable } from "@/lib/imports/retry-import";
import { NotFound } from "@/lib/outcome";

/** An import as it is shown: of more items than a page holds, the first. */
export type ShownImport = ImportView & {
  /** How many items there are, mailboxes that were parted among them. */
  total: number;
  /** How many of all of them can be tried again. */
  retryable: number;
};

/** Items of an import that are shown; a mailbox has up to a thousand. */
const MOST = 2000;

/**
 * An import with its items, in their order, and where each stands; of more than 2,000 the first.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function getImport(analyst: Analyst, caseId: string, importId: string): Promise<ShownImport> {
  await requireMember(analyst, caseId);
  const where = { caseId_id: { caseId, id: importId } };
  const found = isUuid(importId) ? await db.import.findUnique({ where, select: importSelect }) : null;
  if (!found) throw new NotFound("This import");
  const ofImport = { caseId, importId };
  const [items, counts] = await Promise.all([
    db.importItem.findMany({
      where: ofImport,
      select: itemSelect,
      orderBy: { position: "asc" },
      take: MOST,
    }),
    countItems(caseId, [importId]),
  ]);
  const ids = items.map(({ id }) => id);
  const isAll = items.length < MOST;
  const [again, total, ofAll] = await Promise.all([
    db.importItem.findMany({ where: { ...ofImport, id: { in: ids }, ...retryable }, select: { id: true } }),
    isAll ? items.length : db.importItem.count({ where: ofImport }),
    isAll ? null : db.importItem.count({ where: { ...ofImport, ...retryable } }),
  ]);
  const retried = new Set(again.map(({ id }) => id));
  return {
    ...found,
    counts: counts.get(importId) ?? noItems(),
    total,
    retryable: ofAll ?? again.length,
    items: items.map((item) => ({ ...item, canRetry: retried.has(item.id) })),
  };
}
