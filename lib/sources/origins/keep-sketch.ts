import type { Tx } from "@/lib/db/client";
import { insertRows } from "@/lib/db/insert-rows";

/** Keeps what near copies of a source are found by, in place of what an older engine kept. */
export async function keepSketch(
  tx: Tx,
  caseId: string,
  sourceId: string,
  sketch: readonly number[],
): Promise<void> {
  await tx.sourceSketch.deleteMany({ where: { caseId, sourceId } });
  await insertRows(
    tx,
    "SourceSketch",
    sketch.map((hash) => ({ caseId, hash, sourceId })),
  );
}
