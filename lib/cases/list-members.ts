import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";

export type CaseMember = {
  id: string;
  name: string;
  email: string;
  isOwner: boolean;
  /** False for the authors of the example case, who have no account. */
  canSignIn: boolean;
  addedAt: Date;
};

/**
 * Who works on a case, by name.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function listMembers(analyst: Analyst, caseId: string): Promise<CaseMember[]> {
  await requireMember(analyst, caseId);
  const members = await db.member.findMany({
    where: { caseId },
    orderBy: [{ analyst: { name: "asc" } }, { analystId: "asc" }],
    select: {
      addedAt: true,
      analyst: {
        select: {
          id: true,
          name: true,
          email: true,
          isOwner: true,
          _count: { select: { credentials: true } },
        },
      },
    },
  });
  return members.map(({ addedAt, analyst: { _count, ...member } }) => ({
    ...member,
    canSignIn: _count.credentials > 0,
    addedAt,
  }));
}
