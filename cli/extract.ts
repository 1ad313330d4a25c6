import { extractClaims } from "@/lib/claims/extract/extract-claims";
import type { ExtractedClaim, Extraction } from "@/lib/claims/extract/extracted-claim";
import { mapRows } from "./jsonl/map-rows";
import { aboutOf, type SourceRow, sourceRow } from "./source-row";

/**
 * `gainsay extract`: the attributed claims of each source of a JSONL file. It needs no database. Offsets are UTF-16 code units
 * of the text as given, end exclusive.
 *
 * @throws BadRow for a row that can't be read.
 */
export async function extract(files: { in: string; out: string }): Promise<void> {
  await mapRows(files, sourceRow, (row) => toRow(row.id, extractClaims(row.text, aboutOf(row))));
}

function toRow(id: SourceRow["id"], { speakers, claims }: Extraction) {
  return { id, claims: claims.map((claim, index) => toClaim(claim, index, speakers)) };
}

function toClaim(claim: ExtractedClaim, index: number, speakers: Extraction["speakers"]) {
  const { statement, content, denies, reported, cue, directness } = claim;
  return {
    id: `c${index + 1}`,
    attribution: `a${claim.attribution + 1}`,
    statement,
    content,
    denies,
    reported,
    speaker: toSpeaker(claim.speaker, speakers),
    cue,
    via: claim.via.map(({ text, start, end }) => ({ text, start, end })),
    directness,
  };
}

function toSpeaker(speaker: ExtractedClaim["speaker"], speakers: Extraction["speakers"]) {
  const known = speaker && speakers[speaker.of];
  if (!known) return null;
  return {
    name: known.name,
    text: speaker.mention.text,
    start: speaker.mention.start,
    end: speaker.mention.end,
    role: known.role || undefined,
    institution: known.institution ?? undefined,
  };
}
