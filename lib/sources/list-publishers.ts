import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";

/** The publishers of a case by name, with how many sources each has. */
export async function listPublishers(
  analyst: Analyst,
  caseId: string,
): Promise<{ id: string; name: string; sources: number }[]> {
  await requireMember(analyst, caseId);
  const publishers = await db.publisher.findMany({
    where: { caseId },
    select: { id: true, name: true, _count: { select: { sources: { where: { withdrawnAt: null } } } } },
    orderBy: { name: "asc" },
  });
  return publishers.map(({ id, name, _count }) => ({ id, name, sources: _count.sources }));
}
