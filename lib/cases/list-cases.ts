import type { Analyst } from "@/lib/accounts/analyst";
import { caseCounts } from "@/lib/cases/case";
import { countActors } from "@/lib/cases/count-actors";
import type { CaseView } from "@/lib/cases/get-case";
import { db } from "@/lib/db/client";

export type ListedCase = CaseView & { memberCount: number; createdAt: Date };

/** The cases that the analyst is a member of, newest first. */
export async function listCases(analyst: Analyst): Promise<ListedCase[]> {
  const cases = await db.case.findMany({
    where: { members: { some: { analystId: analyst.id } } },
    orderBy: { id: "desc" },
    select: {
      id: true,
      name: true,
      description: true,
      isExample: true,
      createdAt: true,
      _count: { select: { ...caseCounts, members: true } },
    },
  });
  const actors = await countActors(cases.map(({ id }) => id));
  return cases.map(({ _count: { members, ...counts }, ...rest }) => ({
    ...rest,
    counts: { ...counts, actors: actors.get(rest.id) ?? 0 },
    memberCount: members,
  }));
}
