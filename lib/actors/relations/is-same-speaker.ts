import { compareOrganisations, comparePersons } from "@/lib/actors/compare-names";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";
import type { ReadSpeaker } from "@/lib/actors/relations/read-speaker";

/**
 * Surnames alone may be two people's, but hardly within a few articles: the extraction gives the fullest form in each
 * text.
 */
const SURE = 4;

/** Whether two speakers of different texts are one by their names; unnamed ones never are. Pure. */
export function isSameSpeaker(
  { speaker: a, names: ofA }: Pick<ReadSpeaker, "speaker" | "names">,
  { speaker: b, names: ofB }: Pick<ReadSpeaker, "speaker" | "names">,
): boolean {
  if (a.kind === "unnamed" || b.kind === "unnamed") return false;
  if (a.kind !== b.kind) return isSurnameAlone(a, b) || isSurnameAlone(b, a);
  const compare = a.kind === "person" ? comparePersons : compareOrganisations;
  return ofA.some((x) => ofB.some((y) => (compare(x, y)?.rank ?? SURE + 1) <= SURE));
}

/** In a text that gives no first name a surname looks like an organisation. */
function isSurnameAlone(organisation: NamedSpeaker, person: NamedSpeaker): boolean {
  const words = person.name.split(" ");
  return (
    organisation.kind === "organisation" &&
    organisation.role === "" &&
    words.length > 1 &&
    words.at(-1) === organisation.name
  );
}
