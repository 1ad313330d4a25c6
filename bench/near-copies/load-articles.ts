import { createHash } from "node:crypto";
import { db } from "@/lib/db/client";
import { insertRows } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import { ORIGIN_ENGINE, sketchText } from "@/lib/sources/origins/sketch-text";

const PER_STEP = 500;

/**
 * Adds sources to a case, past the use cases: the same rows, without an event for each.
 *
 * @returns their ids in order, and the milliseconds that the sketches took.
 */
export async function loadArticles(caseId: string, texts: readonly string[]) {
  const ids: string[] = [];
  let sketching = 0;
  for (let from = 0; from < texts.length; from += PER_STEP) {
    const some = texts.slice(from, from + PER_STEP);
    const began = performance.now();
    const sketches = some.map(sketchText);
    sketching += performance.now() - began;
    ids.push(...(await insert(caseId, some, sketches)));
  }
  await refreshStatistics(["Source", "Text", "SourceSketch"]);
  return { ids, sketching };
}

async function insert(
  caseId: string,
  texts: readonly string[],
  sketches: readonly number[][],
): Promise<string[]> {
  const [ids, textIds, originIds] = [newIds(texts.length), newIds(texts.length), newIds(texts.length)];
  const at = (list: readonly string[], index: number) => list[index] ?? "";
  await insertRows(
    db,
    "Origin",
    originIds.map((id) => ({ caseId, id })),
  );
  await insertRows(
    db,
    "Text",
    texts.map((body, index) => {
      // Two made texts may be equal; captures of them would fold.
      const sha256 = createHash("sha256")
        .update(`${at(textIds, index)}${body}`)
        .digest("hex");
      return {
        caseId,
        id: at(textIds, index),
        body,
        sha256,
        original: "\\x",
        originalType: "text/plain",
        originalSha256: sha256,
      };
    }),
  );
  await insertRows(
    db,
    "Source",
    ids.map((id, index) => ({
      caseId,
      id,
      textId: at(textIds, index),
      originId: at(originIds, index),
      sketchedBy: ORIGIN_ENGINE,
    })),
  );
  await insertRows(
    db,
    "SourceSketch",
    sketches.flatMap((sketch, index) => sketch.map((hash) => ({ caseId, hash, sourceId: at(ids, index) }))),
  );
  return ids;
}
