import type { ContradictionFilter } from "@/lib/contradictions/contradiction-filter";
import { newestReviewSql } from "@/lib/db/counting-review";
import { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";
import { searchConditions } from "@/lib/db/search";
import { standingPairSql } from "@/lib/db/standing-pair";

/** What SQL can decide of a filter; a relation is derived, so its contradictions come as ids. */
export type SqlFilter = Omit<ContradictionFilter, "relation"> & { ids?: string[] };

/**
 * From the contradictions of a case that match, `c`, on to their claims `f` and `s`, and to the verdict of the newest review that
 * counts, `r`. Pairs of a claim that was withdrawn or rejected stay only when somebody has judged them.
 *
 * @returns the SQL from FROM to WHERE
 */
export function matchContradictions(caseId: string, filter: SqlFilter): Prisma.Sql {
  return Prisma.sql`
    FROM "Contradiction" c
    JOIN "Claim" f ON f."caseId" = c."caseId" AND f."id" = c."firstId"
    JOIN "Claim" s ON s."caseId" = c."caseId" AND s."id" = c."secondId"
    LEFT JOIN LATERAL (${newestReviewSql(Prisma.sql`x."verdict"::text AS "verdict"`)}) r ON true
    WHERE ${Prisma.join(conditions(caseId, filter), " AND ")}`;
}

function conditions(caseId: string, filter: SqlFilter): Prisma.Sql[] {
  const { state, basis, actorId, claimId, sourceId, minScore, search, ids } = filter;
  const all = [Prisma.sql`c."caseId" = ${caseId}::uuid`, standingPairSql()];
  if (state) all.push(Prisma.sql`coalesce(r."verdict", 'open') = ${state}`);
  if (basis) all.push(Prisma.sql`c."basis" = ${basis}::"Basis"`);
  if (ids) all.push(Prisma.sql`c."id" = ANY(${ids}::uuid[])`);
  if (claimId)
    all.push(isUuid(claimId) ? Prisma.sql`${claimId}::uuid IN (f."id", s."id")` : Prisma.sql`false`);
  if (sourceId)
    all.push(
      isUuid(sourceId) ? Prisma.sql`${sourceId}::uuid IN (f."sourceId", s."sourceId")` : Prisma.sql`false`,
    );
  if (minScore) all.push(Prisma.sql`coalesce(c."score", 1) >= ${minScore}`);
  if (actorId) all.push(isUuid(actorId) ? spokenBy(actorId) : Prisma.sql`false`);
  all.push(...searchConditions(search, words()));
  return all;
}

/** One of the two claims, as it stands, is by this actor or by one that was merged into it. */
function spokenBy(actorId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    ${speakers()} AND ${actorId}::uuid IN (speaker."id", speaker."mergedIntoId"))`;
}

/** The speakers of both claims as they stand: `v` the version, `speaker` the actor. Goes on with AND. */
function speakers(columns = Prisma.sql`1`): Prisma.Sql {
  return Prisma.sql`SELECT ${columns} FROM "ClaimVersion" v
    JOIN "Attribution" t ON t."caseId" = v."caseId" AND t."id" = v."attributionId"
    JOIN "Actor" speaker ON speaker."caseId" = t."caseId" AND speaker."id" = t."speakerId"
    LEFT JOIN "Actor" merged ON merged."caseId" = speaker."caseId" AND merged."id" = speaker."mergedIntoId"
    WHERE v."caseId" = c."caseId"
      AND ((v."claimId" = f."id" AND v."number" = f."version") OR (v."claimId" = s."id" AND v."number" = s."version"))`;
}

/** All that a search looks through, as one text, so that its words may stand in different places. */
function words(): Prisma.Sql {
  const quotes = Prisma.sql`(SELECT string_agg(q."exact", ' ') FROM "Quote" q
    WHERE q."caseId" = v."caseId" AND q."claimId" = v."claimId" AND q."number" = v."number")`;
  const spoken = Prisma.sql`string_agg(concat_ws(' ', v."statement", speaker."name", merged."name", ${quotes}), ' ')`;
  return Prisma.sql`concat_ws(' ', c."headline", c."why", c."butNote", (${speakers(spoken)}))`;
}
