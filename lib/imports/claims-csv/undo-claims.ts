import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db, type Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isUuid } from "@/lib/db/is-uuid";
import { writeInCase } from "@/lib/events/write-in-case";
import { setClaimsWithdrawn } from "@/lib/imports/claims-csv/withdraw-claims";
import { NotFound, type Outcome, ok } from "@/lib/outcome";

/** What undoing an import of claims takes away, and the sources of its own that stay, since somebody has worked on them. */
export type UndoneClaims = { claims: number; sources: number; kept: number };

/**
 * Undoes an import of claims: its claims are withdrawn, and the sources that it made are withdrawn with them, but for those that
 * somebody has worked on since. Nothing is deleted. Doing it twice changes nothing.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function undoClaims(
  analyst: Analyst,
  caseId: string,
  importId: string,
): Promise<Outcome<{ claims: number; sources: number }>> {
  return writeInCase(analyst, caseId, async (write) => {
    const { tx, append } = write;
    const found = await findClaimsImport(tx, caseId, importId);
    if (found.undoneAt) return ok({ claims: 0, sources: 0 });
    const claims = await setClaimsWithdrawn(write, importId);
    const { count: sources } = await tx.source.updateMany({
      where: await goingSources(tx, caseId, importId),
      data: { withdrawnAt: new Date() },
    });
    await tx.import.update({
      where: { caseId_id: { caseId, id: importId } },
      data: { undoneAt: new Date() },
    });
    await append({ kind: "import.undone", targetId: importId, after: { claims, sources } });
    return ok({ claims, sources });
  });
}

/**
 * What `undoClaims` would do.
 *
 * @throws NotFound when it isn't in the case or the analyst is no member.
 */
export async function previewUndo(analyst: Analyst, caseId: string, importId: string): Promise<UndoneClaims> {
  await requireMember(analyst, caseId);
  await findClaimsImport(db, caseId, importId);
  const [claims, sources, own] = await Promise.all([
    db.claim.count({ where: { caseId, importId, state: "accepted" } }),
    goingSources(db, caseId, importId).then((where) => db.source.count({ where })),
    ownSources(db, caseId, importId).then((where) => db.source.count({ where })),
  ]);
  return { claims, sources, kept: own - sources };
}

async function findClaimsImport(tx: Tx, caseId: string, importId: string) {
  const where = { caseId_id: { caseId, id: importId } };
  const found = isUuid(importId) ? await tx.import.findUnique({ where }) : null;
  if (found?.kind !== "claims") throw new NotFound("This import");
  return found;
}

/** Those that the import made and that are there. */
async function ownSources(tx: Tx, caseId: string, importId: string): Promise<Prisma.SourceWhereInput> {
  const items = await tx.importItem.findMany({
    where: { caseId, importId, isKnown: false, sourceId: { not: null } },
    select: { sourceId: true },
  });
  return { caseId, id: { in: items.flatMap(({ sourceId }) => sourceId ?? []) }, withdrawnAt: null };
}

/**
 * Of these, those that nobody has worked on: with the description that the table gave, an origin that nobody settled, and no note,
 * no claim of anybody else and no suggestion that was settled. What only engines did counts for nothing.
 */
async function goingSources(tx: Tx, caseId: string, importId: string): Promise<Prisma.SourceWhereInput> {
  return {
    AND: [
      await ownSources(tx, caseId, importId),
      { id: { notIn: await withdrawnFrom(tx, caseId, importId) } },
    ],
    revision: 1,
    originSettled: false,
    claims: {
      none: {
        OR: [
          { importId: null, state: { in: ["accepted", "rejected"] } },
          { importId: null, analystId: { not: null } },
          { importId: { not: importId }, state: "accepted" },
        ],
      },
    },
    annotations: { none: {} },
  };
}

/** The sources that an import made of which an analyst withdrew a suggestion: an engine withdraws some too, but not one by one. */
async function withdrawnFrom(tx: Tx, caseId: string, importId: string): Promise<string[]> {
  const found = await tx.$queryRaw<{ sourceId: string }[]>`
    SELECT DISTINCT c."sourceId" FROM "ImportItem" i
    JOIN "Claim" c ON c."caseId" = i."caseId" AND c."sourceId" = i."sourceId"
    JOIN "Event" e ON e."caseId" = c."caseId" AND e."targetType" = 'claim' AND e."targetId" = c."id"
    WHERE i."caseId" = ${caseId}::uuid AND i."importId" = ${importId}::uuid
      AND c."importId" IS NULL AND c."state" = 'withdrawn' AND e."kind" = 'claim.withdrawn'`;
  return found.map(({ sourceId }) => sourceId);
}
