import type { SourceToRead } from "@/lib/contradictions/features/read-claims";
import type { Tx } from "@/lib/db/client";

/** Characters: more than what tells what a source is about. */
const LEAD = 2000;

/** The beginnings of some sources, each loaded once however many claims stand in it. */
export async function loadSourcesToRead(
  tx: Tx,
  caseId: string,
  sourceIds: string[],
): Promise<SourceToRead[]> {
  return tx.$queryRaw<SourceToRead[]>`
    SELECT s."id", s."title", left(t."body", ${LEAD}) AS "text" FROM unnest(${sourceIds}::uuid[]) AS i("id")
    JOIN "Source" s ON s."caseId" = ${caseId}::uuid AND s."id" = i."id"
    JOIN "Text" t ON t."caseId" = s."caseId" AND t."id" = s."textId"`;
}
