import type { ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import type { Draft } from "@/lib/claims/suggestions/draft-suggestions";
import type { Repeat } from "@/lib/claims/suggestions/recognise-drafts";
import { writeAttributions } from "@/lib/claims/suggestions/write-attributions";
import { insertRows } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";
import type { EngineWrite } from "@/lib/events/write-as-engine";

export type Writing = {
  sourceId: string;
  /** In the order of the text. */
  drafts: Draft[];
  speakers: ExtractedSpeaker[];
  /** The actor who speaks, by the draft's index. */
  chosen: Map<number, string>;
  /** The other drafts of the same extraction, each with the known claim that it repeats. */
  repeats: Repeat[];
  /** The actor that words of a chain surely mean, if any. */
  actorOf: (words: string) => string | null;
};

/**
 * Writes suggested claims with their attributions, versions and quotes, in one statement a table.
 *
 * @returns the ids of the claims, in the order of the drafts.
 */
export async function writeSuggestions(write: EngineWrite, writing: Writing): Promise<string[]> {
  const { tx, caseId, engine } = write;
  const { sourceId, drafts, repeats } = writing;
  const ids = newIds(drafts.length);
  const idOf = new Map([
    ...repeats.flatMap(({ draft, known }) => (known.here ? [[draft.index, known.id] as const] : [])),
    ...drafts.map(({ index }, at) => [index, ids[at] ?? ""] as const),
  ]);
  const attributions = await writeAttributions(write, writing);
  const answered = ({ claim, index }: Draft) =>
    claim.refersTo === null || claim.refersTo === index ? null : (idOf.get(claim.refersTo) ?? null);
  await insertRows(
    tx,
    "Claim",
    drafts.map((draft, at) => ({
      caseId,
      id: ids[at] ?? "",
      sourceId,
      state: "suggested",
      version: 1,
      engine,
      answersId: answered(draft),
    })),
  );
  await insertRows(
    tx,
    "ClaimVersion",
    drafts.map(({ index, claim, statement, said, happened }, at) => ({
      caseId,
      claimId: ids[at] ?? "",
      number: 1,
      sourceId,
      attributionId: attributions.get(index) ?? "",
      statement,
      denies: claim.denies,
      reported: claim.reported,
      said: said.edtf,
      saidEarliest: said.earliest,
      saidLatest: said.latest,
      happened: happened.edtf,
      happenedEarliest: happened.earliest,
      happenedLatest: happened.latest,
      engine,
    })),
  );
  await insertRows(
    tx,
    "Quote",
    drafts.flatMap(({ quotes }, at) =>
      quotes.map((quote, position) => ({ caseId, claimId: ids[at] ?? "", number: 1, position, ...quote })),
    ),
  );
  return ids;
}
