import { z } from "zod";
import { extractClaims } from "@/lib/claims/extract/extract-claims";
import type { ExtractedClaim, Extraction } from "@/lib/claims/extract/extracted-claim";
import { mapRows } from "./jsonl/map-rows";

const text = (what: string) => z.string(`${what} has to be a string.`);
const optional = (what: string) => text(what).nullish();

const sourceRow = z.object(
  {
    id: z.union([z.string(), z.number()], "an id is needed, a string or a number."),
    text: text("text"),
    title: optional("title"),
    publisher: optional("publisher"),
    publishedAt: optional("publishedAt"),
  },
  "a row is an object with id and text.",
);

type SourceRow = z.output<typeof sourceRow>;

/**
 * `gainsay extract`: the attributed claims of each source of a JSONL file. It needs no database. Offsets are UTF-16 code units
 * of the text as given, end exclusive.
 *
 * @throws BadRow for a row that can't be read.
 */
export async function extract(files: { in: string; out: string }): Promise<void> {
  await mapRows(files, sourceRow, (row) => toRow(row.id, extractClaims(row.text, aboutOf(row))));
}

function aboutOf({ title, publisher, publishedAt }: SourceRow) {
  return {
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedAt: publishedAt ?? undefined,
  };
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
