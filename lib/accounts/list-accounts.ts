import type { Analyst } from "@/lib/accounts/analyst";
import { refuseUnlessOwner } from "@/lib/accounts/refuse-unless-owner";
import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/outcome";

export type Account = {
  id: string;
  name: string;
  email: string;
  isOwner: boolean;
  /** Has a one-time password that wasn't changed yet. */
  mustChangePassword: boolean;
  caseCount: number;
  createdAt: Date;
};

/**
 * The accounts of the installation, by name. Authors of the example case are none: they can't sign in.
 *
 * @throws NotFound for anybody but the owner.
 */
export async function listAccounts(analyst: Analyst): Promise<Account[]> {
  if (refuseUnlessOwner(analyst)) throw new NotFound("The list of accounts");
  const accounts = await db.analyst.findMany({
    where: { credentials: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      email: true,
      isOwner: true,
      mustChangePassword: true,
      createdAt: true,
      _count: { select: { memberships: true } },
    },
  });
  return accounts.map(({ _count, ...account }) => ({ ...account, caseCount: _count.memberships }));
}
