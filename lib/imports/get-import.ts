import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { countItems, noItems } from "@/lib/imports/count-items";
import { type ImportView, importSelect, itemSelect } from "@/lib/imports/import";
import { NotFound } from "@/lib/outcome";

/** Items of an import that are shown; a mailbox has up to a thousand. */
const MOST = 2000;

/**
 * An import with its items, in their order, and where each stands.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function getImport(analyst: Analyst, caseId: string, importId: string): Promise<ImportView> {
  await requireMember(analyst, caseId);
  const where = { caseId_id: { caseId, id: importId } };
  const found = isUuid(importId) ? await db.import.findUnique({ where, select: importSelect }) : null;
  if (!found) throw new NotFound("This import");
  const [items, counts, fetchable] = await Promise.all([
    db.importItem.findMany({
      where: { caseId, importId },
      select: itemSelect,
      orderBy: { position: "asc" },
      take: MOST,
    }),
    countItems(caseId, [importId]),
    db.importItem.findMany({
      where: {
        caseId,
        importId,
        state: { in: ["failed", "cancelled"] },
        OR: [{ url: { not: null } }, { bytes: { not: null } }],
      },
      select: { id: true },
    }),
  ]);
  const retried = new Set(fetchable.map(({ id }) => id));
  return {
    ...found,
    counts: counts.get(importId) ?? noItems(),
    items: items.map((item) => ({ ...item, canRetry: retried.has(item.id) })),
  };
}
