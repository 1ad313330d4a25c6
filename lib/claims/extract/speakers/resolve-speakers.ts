import type { Attribution } from "@/lib/claims/extract/attribution";
import type { ExtractedSpeaker } from "@/lib/claims/extract/extracted-claim";
import { findActors, type Sighting, type TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { placeMinisters } from "@/lib/claims/extract/speakers/place-ministers";
import { settleLoneSurname } from "@/lib/claims/extract/speakers/settle-lone-surname";
import { SpeakerResolver } from "@/lib/claims/extract/speakers/speaker-resolver";
import type { Analysis } from "@/lib/language/analyse-text";

/** The actors of a text that speak in it, and who speaks in each attribution: an index into them, null where nobody is named. */
export type ResolvedSpeakers = {
  speakers: ExtractedSpeaker[];
  of: (number | null)[];
  actors: (TextActor | null)[];
  sightings: Sighting[];
};

/**
 * Finds out who is meant by "he", "the minister" or a surname: for each attribution, in the text's order, one actor of the text.
 * Unnamed ones stay apart unless the text refers back to them. Pure.
 */
export function resolveSpeakers(analysis: Analysis, attributions: readonly Attribution[]): ResolvedSpeakers {
  const sightings = findActors(analysis);
  const resolver = new SpeakerResolver(analysis, attributions, sightings);
  const actors = attributions.map((attribution) => resolver.resolve(attribution));
  settleLoneSurname(analysis.tokens, actors, sightings);
  placeMinisters(actors, sightings);
  nameInFull(actors, sightings);
  const speaking = [...new Set(actors.filter((actor) => actor !== null))];
  const index = new Map(speaking.map((actor, at) => [actor, at]));
  return {
    speakers: speaking.map(toSpeaker),
    of: actors.map((actor) => (actor ? (index.get(actor) ?? null) : null)),
    actors,
    sightings,
  };
}

/** An institution by the fullest name that the text has for it: "FSA" is the Free Syrian Army. */
function nameInFull(actors: readonly (TextActor | null)[], sightings: readonly Sighting[]): void {
  const full = new Map<string, string>();
  for (const { actor } of sightings)
    if (actor.kind === "organisation") for (const form of actor.forms) full.set(form, actor.name);
  for (const actor of actors)
    if (actor?.institution) actor.institution = full.get(actor.institution) ?? actor.institution;
}

function toSpeaker({ kind, name, forms, role, institution }: TextActor): ExtractedSpeaker {
  // "a senior aide" needs no role that says so again.
  const isSaid = kind === "unnamed" && name.replace(/^(?:an?|the|one|another) /iu, "") === role;
  const aliases = [...forms].filter((form) => form !== name);
  return { kind, name, aliases, role: isSaid ? "" : role, institution };
}
