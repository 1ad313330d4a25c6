import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { countItems, noItems } from "@/lib/imports/count-items";
import { type ImportMention, importSelect } from "@/lib/imports/import";

/** The newest imports of a case, at most a hundred. @throws NotFound when the analyst isn't a member. */
export async function listImports(analyst: Analyst, caseId: string): Promise<ImportMention[]> {
  await requireMember(analyst, caseId);
  const imports = await db.import.findMany({
    where: { caseId },
    select: importSelect,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
  const counts = await countItems(
    caseId,
    imports.map(({ id }) => id),
  );
  return imports.map((each) => ({ ...each, counts: counts.get(each.id) ?? noItems() }));
}
