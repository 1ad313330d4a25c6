import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";
import { decodePlace, encodePlace } from "@/lib/sources/list-place";
import { matchesSearch } from "@/lib/sources/match-search";
import { mentionSelect } from "@/lib/sources/source";

const PAGE = 50;

const listedSelect = {
  ...mentionSelect,
  byline: true,
  kind: true,
  language: true,
  publishedEarliest: true,
  publishedLatest: true,
  origin: { select: { id: true, _count: { select: { sources: { where: { withdrawnAt: null } } } } } },
  _count: { select: { claims: { where: { state: "accepted" } } } },
} satisfies Prisma.SourceSelect;

export type ListedSource = Prisma.SourceGetPayload<{ select: typeof listedSelect }>;

/** `search` is looked for in titles, bylines and texts; `after` is the `next` of the page before. */
export type SourceFilter = { search?: string; publisherId?: string; after?: string; take?: number };

/** The sources of a case, newest published first, those without a date last; `next` is null on the last page. */
export async function listSources(
  analyst: Analyst,
  caseId: string,
  filter: SourceFilter = {},
): Promise<{ sources: ListedSource[]; total: number; next: string | null }> {
  await requireMember(analyst, caseId);
  const matching = conditions(caseId, filter);
  const place = filter.after ? decodePlace(filter.after) : null;
  const take = Math.min(Math.max(filter.take ?? PAGE, 1), 200);
  const after = place
    ? Prisma.sql`AND (COALESCE(s."publishedEarliest", s."publishedLatest", '-infinity'), s."id") < (${place.at}::timestamptz, ${place.id}::uuid)`
    : Prisma.empty;
  const [rows, [counted]] = await Promise.all([
    db.$queryRaw<{ id: string; at: string }[]>`
      SELECT s."id", COALESCE(s."publishedEarliest", s."publishedLatest", '-infinity')::text AS "at"
      FROM "Source" s WHERE ${matching} ${after}
      ORDER BY COALESCE(s."publishedEarliest", s."publishedLatest", '-infinity') DESC, s."id" DESC LIMIT ${take + 1}`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS "total" FROM "Source" s WHERE ${matching}`,
  ]);
  const page = rows.slice(0, take);
  const last = page.at(-1);
  return {
    sources: await inOrder(
      caseId,
      page.map((row) => row.id),
    ),
    total: counted?.total ?? 0,
    next: rows.length > take && last ? encodePlace(last) : null,
  };
}

function conditions(caseId: string, { search, publisherId }: SourceFilter): Prisma.Sql {
  const all = [Prisma.sql`s."caseId" = ${caseId}::uuid AND s."withdrawnAt" IS NULL`];
  if (publisherId && isUuid(publisherId)) all.push(Prisma.sql`s."publisherId" = ${publisherId}::uuid`);
  if (search?.trim()) all.push(matchesSearch(caseId, search));
  return Prisma.join(all, " AND ");
}

async function inOrder(caseId: string, ids: string[]): Promise<ListedSource[]> {
  const found = await db.source.findMany({ where: { caseId, id: { in: ids } }, select: listedSelect });
  const byId = new Map(found.map((source) => [source.id, source]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
