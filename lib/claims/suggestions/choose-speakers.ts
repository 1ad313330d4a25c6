import { NAME_LIMIT } from "@/lib/actors/actor";
import { type Match, matchSpeaker, type Roster } from "@/lib/actors/match-speaker";
import { nameWords } from "@/lib/actors/name-keys";
import type { ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import type { Draft } from "@/lib/claims/suggestions/draft-suggestions";
import type { Repeat } from "@/lib/claims/suggestions/recognise-drafts";
import { newIds } from "@/lib/db/new-ids";
import { shorten } from "@/lib/language/shorten";

/** An actor that is proposed together with its claims. */
export type NewActor = {
  id: string;
  kind: ExtractedSpeaker["kind"];
  name: string;
  aliases: string[];
  matchId: string | null;
  matchReason: string;
};

/** Words that no speaker was found for ("reportedly"): somebody said it, nobody says who. */
const NOBODY: ExtractedSpeaker = {
  kind: "unnamed",
  name: "speaker",
  aliases: [],
  role: "",
  institution: null,
};

/**
 * Who speaks in new drafts: the actor of a known claim of the same speaker in this source, else one of the case that is surely
 * meant, else a new one, with the actor that it may be. Where no speaker was found, each attribution gets one of its own. Pure
 * but for the new ids.
 *
 * @param repeats the other drafts of the same extraction.
 * @returns the actor's id by the draft's index, and the actors that are new.
 */
export function chooseSpeakers(
  drafts: Draft[],
  speakers: ExtractedSpeaker[],
  repeats: Repeat[],
  roster: Roster,
): { chosen: Map<number, string>; made: NewActor[] } {
  const ids = new Map<string, string>();
  for (const { draft, known, isSameSpeaker } of repeats)
    if (known.here && isSameSpeaker && !ids.has(keyOf(draft))) ids.set(keyOf(draft), known.speaker.id);
  const made: NewActor[] = [];
  const chosen = new Map<number, string>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    let id = ids.get(key);
    if (id === undefined) {
      const speaker = (draft.claim.speaker && speakers[draft.claim.speaker.of]) ?? NOBODY;
      const match = matchSpeaker(speaker, roster);
      if (match && match.reason === null) id = match.actorId;
      else {
        const actor = propose(speaker, match);
        made.push(actor);
        id = actor.id;
      }
      ids.set(key, id);
    }
    chosen.set(draft.index, id);
  }
  return { chosen, made };
}

function keyOf({ claim }: Draft): string {
  return claim.speaker ? `speaker ${claim.speaker.of}` : `attribution ${claim.attribution}`;
}

function propose(speaker: ExtractedSpeaker, match: Match | null): NewActor {
  const [id = ""] = newIds(1);
  const name = shorten(speaker.name.toWellFormed(), NAME_LIMIT) || NOBODY.name;
  return {
    id,
    // A lone surname is a person's, whatever it was taken for.
    kind: match?.kind ?? speaker.kind,
    name,
    aliases: lastingNames(speaker).filter((alias) => alias !== name),
    matchId: match?.actorId ?? null,
    matchReason: match?.reason ?? "",
  };
}

/** A surname alone stands for a person in its source only; an organisation's short name is a name of its own. */
function lastingNames({ kind, aliases }: ExtractedSpeaker): string[] {
  if (kind === "unnamed") return [];
  const names = aliases
    .map((alias) => shorten(alias.toWellFormed(), NAME_LIMIT))
    .filter((alias) => alias !== "");
  return [...new Set(names)].filter((alias) => kind === "organisation" || nameWords(alias).length > 1);
}
