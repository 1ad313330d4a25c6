import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";

/** What an annotation said from some time on. */
export type AnnotationVersion = { body: string; at: Date; by: string };

/**
 * What annotations said over time, read from the events: newest first, what stands now included.
 *
 * @returns by the annotation's id; one that isn't in this case is missing.
 * @throws NotFound when the analyst isn't a member.
 */
export async function listAnnotationHistory(
  analyst: Analyst,
  caseId: string,
  annotationIds: string[],
): Promise<Map<string, AnnotationVersion[]>> {
  await requireMember(analyst, caseId);
  const histories = new Map<string, AnnotationVersion[]>();
  if (annotationIds.length === 0) return histories;
  const events = await db.event.findMany({
    where: {
      caseId,
      targetType: "annotation",
      targetId: { in: annotationIds },
      kind: { in: ["annotation.written", "annotation.edited"] },
    },
    orderBy: { number: "desc" },
    select: { targetId: true, at: true, after: true, analyst: { select: { name: true } } },
  });
  for (const { targetId, at, after, analyst: author } of events) {
    const versions = histories.get(targetId) ?? [];
    versions.push({ body: bodyOf(after), at, by: author?.name ?? "" });
    histories.set(targetId, versions);
  }
  return histories;
}

function bodyOf(after: unknown): string {
  const body = after && typeof after === "object" && "body" in after ? after.body : "";
  return typeof body === "string" ? body : "";
}
