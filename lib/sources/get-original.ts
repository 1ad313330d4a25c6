import type { Analyst } from "@/lib/accounts/analyst";
import { requireMember } from "@/lib/cases/require-member";
import { db } from "@/lib/db/client";
import { isUuid } from "@/lib/db/is-uuid";
import { NotFound } from "@/lib/outcome";

/** The bytes of a source as they came, for download.
 *
 * @throws NotFound
 */
export async function getOriginal(
  analyst: Analyst,
  caseId: string,
  sourceId: string,
): Promise<{ title: string; type: string; bytes: Uint8Array<ArrayBuffer> }> {
  await requireMember(analyst, caseId);
  const source = isUuid(sourceId)
    ? await db.source.findUnique({
        where: { caseId_id: { caseId, id: sourceId } },
        select: { title: true, text: { select: { original: true, originalType: true } } },
      })
    : null;
  if (!source) throw new NotFound("This source");
  return { title: source.title, type: source.text.originalType, bytes: new Uint8Array(source.text.original) };
}
