import { significant } from "@/lib/actors/compare-names";
import { nameWords } from "@/lib/actors/name-keys";
import type { ExtractedSpeaker, ExtractedStep } from "@/lib/claims/extract/extracted-claim";
import type { Writing } from "@/lib/claims/suggestions/write-suggestions";
import { insertRows, type Row } from "@/lib/db/insert-rows";
import { newIds } from "@/lib/db/new-ids";
import type { EngineWrite } from "@/lib/events/write-as-engine";
import { shorten } from "@/lib/language/shorten";

const CUE_LIMIT = 100;
const ROLE_LIMIT = 200;
const WORDS_LIMIT = 200;

/**
 * Writes what suggested claims stand under. Statements under one "said" share it, also with those that an earlier reading
 * found there.
 *
 * @returns the attribution's id by the draft's index.
 */
export async function writeAttributions(write: EngineWrite, writing: Writing): Promise<Map<number, string>> {
  const { tx, caseId } = write;
  const { sourceId, drafts, speakers, chosen, actorOf } = writing;
  const shared = knownAttributions(writing);
  const ids = newIds(drafts.length);
  const byDraft = new Map<number, string>();
  const rows: Row[] = [];
  const steps: Row[] = [];
  for (const [at, { index, claim }] of drafts.entries()) {
    const speakerId = chosen.get(index) ?? "";
    const key = keyOf(speakerId, claim.cue?.start ?? null, claim.directness, claim.attribution);
    const there = shared.get(key);
    const id = there ?? ids[at] ?? "";
    byDraft.set(index, id);
    if (there) continue;
    shared.set(key, id);
    rows.push({
      caseId,
      id,
      sourceId,
      speakerId,
      role: roleOf(claim.speaker ? speakers[claim.speaker.of] : undefined),
      cue: (claim.cue && shorten(claim.cue.text.toWellFormed(), CUE_LIMIT)) || "said",
      cueStart: claim.cue?.start ?? null,
      cueEnd: claim.cue?.end ?? null,
      directness: claim.directness,
    });
    const via = claim.via.filter(({ text }) => text.trim() !== "");
    steps.push(
      ...via.map((step, position) => ({ caseId, attributionId: id, position, ...stepOf(step, actorOf) })),
    );
  }
  await insertRows(tx, "Attribution", rows);
  await insertRows(tx, "ChainStep", steps);
  return byDraft;
}

/** What earlier claims stand under, by the attribution of this extraction that they repeat. */
function knownAttributions({ repeats }: Writing): Map<string, string> {
  return new Map(
    repeats.flatMap(({ draft, known }) => {
      if (!known.here) return [];
      const { id, cueStart, directness } = known.attribution;
      return [[keyOf(known.speaker.id, cueStart, directness, draft.claim.attribution), id] as const];
    }),
  );
}

function keyOf(speakerId: string, cueStart: number | null, directness: string, attribution: number): string {
  return [speakerId, cueStart, directness, attribution].join(" ");
}

/** The role and its institution, each where the speaker's name doesn't say it already: "spokesman, Kremlin". */
function roleOf(speaker: ExtractedSpeaker | undefined): string {
  if (!speaker) return "";
  const { role, institution, name } = speaker;
  const told = stems(name);
  const parts = [role, institution ?? ""].filter((part) => {
    const isNew = [...stems(part)].some((stem) => !told.has(stem));
    for (const stem of stems(part)) told.add(stem);
    return isNew;
  });
  return shorten(parts.join(", ").toWellFormed(), ROLE_LIMIT);
}

/** The beginnings of a phrase's words: "minister" and "ministry" have one. */
function stems(phrase: string): Set<string> {
  return new Set([...significant(nameWords(phrase))].map((word) => word.slice(0, 5)));
}

function stepOf({ text, verb, start, end }: ExtractedStep, actorOf: Writing["actorOf"]) {
  return {
    actorId: actorOf(text),
    words: shorten(text.toWellFormed(), WORDS_LIMIT),
    verb: shorten(verb.toWellFormed(), CUE_LIMIT),
    start: start ?? null,
    end: end ?? null,
  };
}
