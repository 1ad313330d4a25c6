import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { CLAIM_SELECT, type ClaimView } from "@/lib/claims/claim";
import { toClaimView } from "@/lib/claims/claim-view";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ClaimState } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";
import { searchConditions } from "@/lib/db/search";

export type ClaimFilter = {
  /** Words that all occur in the statement, the quote or the speaker's names, each as a word or the beginning of one. */
  search?: string;
  sourceId?: string;
  /** The speaker, those merged into it included. */
  actorId?: string;
  state?: ClaimState | readonly ClaimState[];
};

/**
 * The claims of a case that match, at most `limit` from `offset` on. Those of an actor come in the order of saying, any others
 * in the order of the text, the newest source first.
 *
 * @param order "accepted-first": those that are accepted, then the others, each the newest first.
 */
export async function listClaims(
  analyst: Analyst,
  caseId: string,
  filter: ClaimFilter,
  {
    limit = 500,
    offset = 0,
    order = "text",
  }: { limit?: number; offset?: number; order?: "text" | "accepted-first" } = {},
): Promise<ClaimView[]> {
  await requireMember(analyst, caseId);
  const matches = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" ${matching(caseId, filter)}
    ORDER BY ${ordered(filter, order)} LIMIT ${limit} OFFSET ${offset}`;
  const ids = matches.map(({ id }) => id);
  const rows = await db.claim.findMany({ where: { caseId, id: { in: ids } }, select: CLAIM_SELECT });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toClaimView);
}

/** How many claims match. */
export async function countClaims(analyst: Analyst, caseId: string, filter: ClaimFilter): Promise<number> {
  await requireMember(analyst, caseId);
  const [row] = await db.$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS "count" ${matching(caseId, filter)}`;
  return row?.count ?? 0;
}

function ordered({ sourceId, actorId }: ClaimFilter, order: "text" | "accepted-first"): Prisma.Sql {
  if (order === "accepted-first") {
    return Prisma.sql`c."state" <> 'accepted', c."createdAt" DESC, c."id" DESC`;
  }
  if (actorId && !sourceId) return Prisma.sql`v."saidEarliest" NULLS LAST, c."id"`;
  return Prisma.sql`c."sourceId" DESC, "place", c."id"`;
}

/** From the claim's current version to its quotes, its speaker and the one that it was merged into. */
function matching(caseId: string, { search, sourceId, actorId, state }: ClaimFilter): Prisma.Sql {
  const conditions = [Prisma.sql`c."caseId" = ${caseId}::uuid`];
  if (sourceId) conditions.push(byId(Prisma.sql`c."sourceId"`, sourceId));
  if (actorId) conditions.push(byId(Prisma.sql`who."id"`, actorId));
  if (state) conditions.push(Prisma.sql`c."state"::text = ANY(${[state].flat()}::text[])`);
  const words = Prisma.sql`concat_ws(' ', v."statement", q."words", who."name", speaker."name",
    (SELECT string_agg(a."name", ' ') FROM "ActorAlias" a WHERE a."caseId" = who."caseId" AND a."actorId" = who."id"))`;
  conditions.push(...searchConditions(search, words));
  return Prisma.sql`
    FROM "Claim" c
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    JOIN "Actor" speaker ON speaker."caseId" = t."caseId" AND speaker."id" = t."speakerId"
    JOIN "Actor" who ON who."caseId" = t."caseId" AND who."id" = coalesce(speaker."mergedIntoId", speaker."id")
    CROSS JOIN LATERAL (
      SELECT min(q."start") AS "place", string_agg(q."exact", ' ') AS "words" FROM "Quote" q
      WHERE q."caseId" = v."caseId" AND q."claimId" = v."claimId" AND q."number" = v."number"
    ) q
    WHERE ${Prisma.join(conditions, " AND ")}`;
}

/** An id from an address bar that can't be one matches nothing. */
function byId(column: Prisma.Sql, id: string): Prisma.Sql {
  return isUuid(id) ? Prisma.sql`${column} = ${id}::uuid` : Prisma.sql`false`;
}
