import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

const select = {
  claimId: true,
  position: true,
  state: true,
  start: true,
  end: true,
  exact: true,
  was: true,
  source: { select: { id: true, title: true, captured: true } },
  claim: {
    select: {
      id: true,
      state: true,
      versions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { statement: true, attribution: { select: { speaker: { select: { name: true } } } } },
      },
    },
  },
} satisfies Prisma.ReanchoringSelect;

type Row = Prisma.ReanchoringGetPayload<{ select: typeof select }>;

/** Where a quote stands in a later capture, with whose claim it is. */
export type ReanchoringView = Omit<Row, "claim"> & {
  claim: { id: string; state: string; statement: string; speaker: string };
};

/**
 * Where the quotes of the version before stand in this capture of the page.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function listReanchoringsOfSource(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
): Promise<ReanchoringView[]> {
  return list(analyst, { caseId, sourceId });
}

/** Where the quotes of a claim stand in later captures of its page. @throws NotFound when the analyst isn't a member. */
export async function listReanchoringsOfClaim(
  analyst: Analyst,
  caseId: string,
  claimId: string,
): Promise<ReanchoringView[]> {
  return list(analyst, { caseId, claimId });
}

async function list(
  analyst: Analyst,
  where: { caseId: string; sourceId?: string; claimId?: string },
): Promise<ReanchoringView[]> {
  await requireMember(analyst, where.caseId);
  const rows = await db.reanchoring.findMany({
    where,
    select,
    orderBy: [{ sourceId: "asc" }, { start: { sort: "asc", nulls: "last" } }, { claimId: "asc" }],
    take: 500,
  });
  return rows.map(({ claim: { versions, ...claim }, ...row }) => ({
    ...row,
    claim: {
      ...claim,
      statement: versions[0]?.statement ?? "",
      speaker: versions[0]?.attribution.speaker.name ?? "",
    },
  }));
}
