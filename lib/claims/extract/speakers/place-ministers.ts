import { stateOf } from "@/lib/actors/state-of";
import type { Sighting, TextActor } from "@/lib/claims/extract/speakers/find-actors";

const MINISTER = /^(?:(?<whose>.+?) )?(?<field>(?!deputy|prime)\S+) minister$/iu;
/** Before an office these say when or how it is held, not where. */
const NO_PLACE =
  /^(?:the|a|an|former|interim|acting|then|deputy|senior|junior|new|outgoing|incoming|first|shadow)$/iu;

/**
 * A defence minister belongs to the one defence ministry that the text names, unless one of the two is of another state: "German Foreign
 * Minister" goes with no Greek ministry, and a bare one with none where the text has ministers of several states.
 */
export function placeMinisters(actors: readonly (TextActor | null)[], sightings: readonly Sighting[]): void {
  const named = new Set([
    ...actors.filter((actor) => actor !== null),
    ...sightings.map(({ actor }) => actor),
  ]);
  const ministries = [...named].filter(({ name }) => /ministry$/iu.test(name));
  if (ministries.length === 0) return;
  const offices = [...named].flatMap((actor) => officeOf(actor) ?? []);
  for (const { actor, field, whose } of offices) {
    if (actor.institution) continue;
    const own = ministries.filter(({ name }) => name.toLowerCase().includes(`${field} ministry`));
    const [only] = own;
    if (!only || own.length > 1) continue;
    const of = only.name.slice(0, only.name.toLowerCase().indexOf(`${field} ministry`)).trim();
    const states = new Set(
      offices.flatMap((office) =>
        office.field === field && (office.whose || !of) ? [placeOf(office.whose)] : [],
      ),
    );
    if (of) states.add(placeOf(of));
    const isSure = whose && of ? placeOf(whose) === placeOf(of) : states.size < 2;
    if (isSure) actor.institution = only.name;
  }
}

type Office = { actor: TextActor; field: string; whose: string };

function officeOf(actor: TextActor): Office | null {
  const { whose = "", field = "" } = MINISTER.exec(actor.role)?.groups ?? {};
  if (!field) return null;
  const place = whose.split(" ").filter((word) => !NO_PLACE.test(word));
  return { actor, field: field.toLowerCase(), whose: place.join(" ") };
}

/** "German", "Germany's" and "Berlin's" are one; a state that no list has goes by its word. */
function placeOf(words: string): string {
  const plain = words.toLowerCase().replace(/['’]s$/u, "");
  return stateOf(`${plain} government`) ?? plain;
}
