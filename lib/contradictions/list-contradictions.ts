import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { CONTRADICTION_SELECT, type ContradictionView } from "@/lib/contradictions/contradiction";
import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";
import { toContradictionView } from "@/lib/contradictions/contradiction-view";
import { loadRelate } from "@/lib/contradictions/load-relate";
import { matchContradictions } from "@/lib/contradictions/match-contradictions";
import { resolveRelation } from "@/lib/contradictions/resolve-relation";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";

/** A page of a list; `next` is the cursor of the page after it, null on the last one. */
export type ContradictionPage = { contradictions: ContradictionView[]; next: string | null };

/**
 * The contradictions of a case that match, newest first.
 *
 * @param page.after the cursor: contradictions from there on, the one it names left out. One that isn't an id begins at the top.
 */
export async function listContradictions(
  analyst: Analyst,
  caseId: string,
  filter: ContradictionFilter,
  { after, limit = 50 }: { after?: string; limit?: number } = {},
): Promise<ContradictionPage> {
  await requireMember(analyst, caseId);
  const matching = matchContradictions(caseId, await resolveRelation(caseId, filter));
  const from = after && isUuid(after) ? Prisma.sql`AND c."id" < ${after}::uuid` : Prisma.empty;
  const matches = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" ${matching} ${from} ORDER BY c."id" DESC LIMIT ${limit + 1}`;
  const ids = matches.slice(0, limit).map(({ id }) => id);
  return {
    contradictions: await loadContradictions(caseId, ids),
    next: matches.length > limit ? (ids.at(-1) ?? null) : null,
  };
}

/** The contradictions of these ids, in their order. For reads that have checked membership. */
export async function loadContradictions(caseId: string, ids: string[]): Promise<ContradictionView[]> {
  if (ids.length === 0) return [];
  const rows = await db.contradiction.findMany({
    where: { caseId, id: { in: ids } },
    select: CONTRADICTION_SELECT,
  });
  const relate = await loadRelate(
    caseId,
    rows.flatMap(({ first, second }) => [first, second]),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => toContradictionView(row, relate));
}
