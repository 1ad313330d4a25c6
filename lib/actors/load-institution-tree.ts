import type { InstitutionTree } from "@/lib/actors/relate-actors";
import type { Tx } from "@/lib/db/client";

/**
 * Reads the actors that some speakers need for `relateActors`: themselves, what they were merged into, and every institution
 * above them at any time. The caller has checked membership.
 */
export async function loadInstitutionTree(
  tx: Tx,
  caseId: string,
  actorIds: string[],
): Promise<InstitutionTree> {
  const above = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT unnest(${actorIds}::uuid[]) AS "id"
      UNION
      SELECT link."to" FROM above
      JOIN (
        SELECT "id" AS "from", "mergedIntoId" AS "to" FROM "Actor" WHERE "caseId" = ${caseId}::uuid
        UNION ALL SELECT "actorId", "institutionId" FROM "ActorRole" WHERE "caseId" = ${caseId}::uuid
        UNION ALL SELECT "actorId", "parentId" FROM "ActorParent" WHERE "caseId" = ${caseId}::uuid
      ) link ON link."from" = above."id" AND link."to" IS NOT NULL
    )
    SELECT "id" FROM above`;
  const period = { fromEarliest: true, untilLatest: true } as const;
  const actors = await tx.actor.findMany({
    where: { caseId, id: { in: above.map(({ id }) => id) } },
    select: {
      id: true,
      kind: true,
      name: true,
      mergedIntoId: true,
      aliases: { select: { name: true } },
      roles: { select: { title: true, institutionId: true, ...period } },
      parents: { select: { parentId: true, ...period } },
    },
  });
  return new Map(
    actors.map((actor) => [
      actor.id,
      {
        ...actor,
        aliases: actor.aliases.map(({ name }) => name),
        roles: actor.roles.map(({ title, institutionId, fromEarliest, untilLatest }) => ({
          title,
          institutionId,
          earliest: fromEarliest,
          latest: untilLatest,
        })),
        parents: actor.parents.map(({ parentId, fromEarliest, untilLatest }) => ({
          parentId,
          earliest: fromEarliest,
          latest: untilLatest,
        })),
      },
    ]),
  );
}
