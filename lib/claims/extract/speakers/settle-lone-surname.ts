import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";
import { BODIES } from "@/lib/language/names/words";
import type { Token } from "@/lib/language/token";

/** One capital, then small letters. */
const SURNAME = /^\p{Lu}\p{M}*[\p{Ll}\p{M}]{2,}$/u;
const COMPANY = /(?:tech|soft|bank|corp|gaz|net|com|air|tel|oil|bio|pharma|media|works|ware)$/iu;

/**
 * "Holt said": a single word that is the only name to speak in a text, with nothing that tells its kind, is a person, unless the text
 * speaks of a body as well or of what is "its".
 */
export function settleLoneSurname(
  tokens: readonly Token[],
  actors: readonly (TextActor | null)[],
  sightings: readonly Sighting[],
): void {
  const named = new Set(actors.filter((actor) => actor !== null && actor.kind !== "unnamed"));
  const [only] = named;
  if (!only || named.size > 1 || only.kind !== "organisation" || only.sure || only.article) return;
  if (!SURNAME.test(only.name) || COMPANY.test(only.name)) return;
  if (sightings.some(({ actor, name }) => actor === only && name.kind === "place")) return;
  if (tokens.some(({ lower }) => lower === "it" || lower === "its" || BODIES.has(lower))) return;
  Object.assign(only, { kind: "person", sure: true });
}
