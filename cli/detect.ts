import { Readable } from "node:stream";
import {
  type DetectedContradiction,
  detectContradictions,
} from "@/lib/contradictions/detect/detect-contradictions";
import { readRows } from "./jsonl/read-rows";
import { writeWholeFile } from "./jsonl/write-whole-file";
import { aboutOf, sourceRow } from "./source-row";
import { basisName, round } from "./verdict-fields";

/**
 * `gainsay detect`: the contradictions between the claims of all sources of a JSONL file, which are one case. It needs no database.
 *
 * @throws BadRow for a row that can't be read.
 */
export async function detect(files: { in: string; out: string }): Promise<void> {
  const rows = await readRows(files.in, sourceRow);
  const found = detectContradictions(rows.map((row) => ({ id: row.id, text: row.text, ...aboutOf(row) })));
  await writeWholeFile(files.out, Readable.from(found.map(toRow)));
}

function toRow({ a, b, relation, verdict }: DetectedContradiction): string {
  const { score, basis, why } = verdict;
  return JSON.stringify({
    a: toSide(a),
    b: toSide(b),
    score: round(score),
    basis: basis && basisName(basis),
    relation,
    reason: why,
  });
}

function toSide({ sourceId, claimId, statement, speaker, content }: DetectedContradiction["a"]) {
  return { sourceId, claimId, statement, speaker: speaker?.name ?? null, content };
}
