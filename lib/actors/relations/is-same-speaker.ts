import { compareOrganisations, comparePersons, readName } from "@/lib/actors/compare-names";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";

/** Surnames alone may be two people's, but hardly within a few articles: the extraction gives the fullest form in each text. */
const SURE = 4;

/** Whether two speakers of different texts are one by their names; unnamed ones never are. Pure. */
export function isSameSpeaker(a: NamedSpeaker, b: NamedSpeaker): boolean {
  if (a.kind === "unnamed" || b.kind === "unnamed") return false;
  if (a.kind !== b.kind) return isSurnameAlone(a, b) || isSurnameAlone(b, a);
  const compare = a.kind === "person" ? comparePersons : compareOrganisations;
  return namesOf(a).some((x) =>
    namesOf(b).some((y) => (compare(readName(x), readName(y))?.rank ?? SURE + 1) <= SURE),
  );
}

/** A surname of its own says nothing that the full name doesn't. */
function namesOf({ name, aliases }: NamedSpeaker): string[] {
  return [name, ...aliases.filter((alias) => alias.includes(" ") || /^[A-Z]{2,}$/.test(alias))];
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
