import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";
import { type SourceView, sourceSelect } from "@/lib/sources/source";

/**
 * A source with its text, the sources of its origin (itself among them) and the versions before and after.
 *
 * @throws NotFound
 */
export async function getSource(analyst: Analyst, caseId: string, sourceId: string): Promise<SourceView> {
  await requireMember(analyst, caseId);
  const source = isUuid(sourceId)
    ? await db.source.findUnique({ where: { caseId_id: { caseId, id: sourceId } }, select: sourceSelect })
    : null;
  if (!source) throw new NotFound("This source");
  return source;
}
