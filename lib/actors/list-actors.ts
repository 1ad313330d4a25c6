import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ActorKind } from "@/lib/db/generated/enums";
import { isUuid } from "@/lib/db/is-uuid";
import { searchConditions } from "@/lib/db/search";

export type ActorFilter = {
  /** Words of the name, an alias or the description, each as a word or the beginning of one. */
  search?: string;
  kind?: ActorKind;
  /** Only those that can speak in this source: unnamed actors of other sources are left out. */
  sourceId?: string;
  /** Those, too, that an engine proposed as speakers of claims that wait: so that nobody makes them a second time. They come last. */
  withProposed?: boolean;
};

export type ListedActor = {
  id: string;
  kind: ActorKind;
  name: string;
  description: string;
  aliases: string[];
  /** Accepted claims that it makes, those of actors merged into it included. */
  claims: number;
  /** Claims of it that are suggested and wait to be settled. */
  suggested: number;
};

/**
 * The actors of a case that match, whoever spoke last in a claim first, then the newest. Merged ones are left out, and those
 * that an engine proposed until an analyst uses them or accepts a claim of theirs.
 */
export async function listActors(
  analyst: Analyst,
  caseId: string,
  { search, kind, sourceId, withProposed = false }: ActorFilter = {},
  { limit = 500, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<ListedActor[]> {
  await requireMember(analyst, caseId);
  const conditions = [
    Prisma.sql`a."caseId" = ${caseId}::uuid`,
    Prisma.sql`a."mergedIntoId" IS NULL`,
    withProposed ? Prisma.sql`(${USED} OR s."suggested" > 0)` : USED,
  ];
  if (kind) conditions.push(Prisma.sql`a."kind" = ${kind}::"ActorKind"`);
  if (sourceId) {
    const here = isUuid(sourceId) ? Prisma.sql`a."sourceId" = ${sourceId}::uuid` : Prisma.sql`false`;
    conditions.push(Prisma.sql`(a."sourceId" IS NULL OR ${here})`);
  }
  const words = Prisma.sql`concat_ws(' ', a."name", a."description", array_to_string(l."aliases", ' '))`;
  conditions.push(...searchConditions(search, words));
  return db.$queryRaw<ListedActor[]>`
    SELECT a."id", a."kind", a."name", a."description", l."aliases", coalesce(s."claims", 0)::int AS "claims",
      coalesce(s."suggested", 0)::int AS "suggested"
    FROM "Actor" a
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(x."name" ORDER BY x."name"), '{}') AS "aliases" FROM "ActorAlias" x
      WHERE x."caseId" = a."caseId" AND x."actorId" = a."id"
    ) l
    LEFT JOIN (${spoken(caseId)}) s ON s."actorId" = a."id"
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY ${USED} DESC, s."last" DESC NULLS LAST, a."id" DESC
    LIMIT ${limit} OFFSET ${offset}`;
}

/** Somebody made the actor, or accepted a claim of theirs. */
const USED = Prisma.sql`(a."engine" IS NULL OR coalesce(s."claims", 0) > 0)`;

/** By actor: how many claims stand or wait, and when the last one was recorded or edited. */
function spoken(caseId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT coalesce(p."mergedIntoId", p."id") AS "actorId", max(v."createdAt") AS "last",
      count(*) FILTER (WHERE c."state" = 'accepted') AS "claims",
      count(*) FILTER (WHERE c."state" = 'suggested') AS "suggested"
    FROM "Claim" c
    JOIN "ClaimVersion" v ON v."caseId" = c."caseId" AND v."claimId" = c."id" AND v."number" = c."version"
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    JOIN "Actor" p ON p."caseId" = t."caseId" AND p."id" = t."speakerId"
    WHERE c."caseId" = ${caseId}::uuid
    GROUP BY 1`;
}
