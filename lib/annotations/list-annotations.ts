import type { Analyst } from "@/lib/accounts/analyst";
import { type AnnotatedThing, annotationSelect, type Thread } from "@/lib/annotations/annotation";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * The threads on some things of a case, oldest first, each with its replies.
 *
 * @throws NotFound when the analyst isn't a member.
 */
export async function listAnnotations(
  analyst: Analyst,
  caseId: string,
  filter: { targets: AnnotatedThing[] },
): Promise<Thread[]> {
  await requireMember(analyst, caseId);
  if (filter.targets.length === 0) return [];
  const rows = await db.annotation.findMany({
    where: { caseId, OR: filter.targets.map(whereOn) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: annotationSelect,
  });
  return rows
    .filter((row) => row.parentId === null)
    .map((head) => ({ ...head, replies: rows.filter((row) => row.parentId === head.id) }));
}

function whereOn(thing: AnnotatedThing): Prisma.AnnotationWhereInput {
  if (!("sourceId" in thing)) return thing;
  const { sourceId, start, end } = thing;
  return {
    sourceId,
    ...(end === undefined ? {} : { start: { lt: end } }),
    ...(start === undefined ? {} : { end: { gt: start } }),
  };
}
