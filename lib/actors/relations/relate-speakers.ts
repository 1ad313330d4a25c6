import { compareOrganisations, comparePersons, readName } from "@/lib/actors/compare-names";
import type { Relation } from "@/lib/actors/relate-actors";
import { stateOf } from "@/lib/actors/state-of";

/** A speaker as a text names it: no actor of a case yet. */
export type NamedSpeaker = {
  kind: "person" | "organisation" | "unnamed";
  name: string;
  aliases: string[];
  role: string;
  institution: string | null;
};

/** Surnames alone may be two people's, but not within one case of a few articles: the extraction gives the fullest form in each text. */
const SURE = 4;

/**
 * How two speakers of different texts stand to each other by what the texts say of them: the same actor, two of one institution (its name, the
 * organisation that the other speaks for, or one state), or different ones. Two unnamed speakers are two. Pure.
 */
export function relateSpeakers(a: NamedSpeaker, b: NamedSpeaker): Relation {
  if (isSameActor(a, b)) return { relation: "same-actor" };
  for (const one of institutionsOf(a))
    for (const other of institutionsOf(b))
      if (one === other || areOneOrganisation(one, other))
        return { relation: "same-institution", institution: one };
  const state = stateOfSpeaker(a);
  if (state && state === stateOfSpeaker(b)) return { relation: "same-institution", institution: state };
  return { relation: "different" };
}

function isSameActor(a: NamedSpeaker, b: NamedSpeaker): boolean {
  if (a.kind === "unnamed" || b.kind === "unnamed") return false;
  if ((a.kind === "person") !== (b.kind === "person")) return false;
  const compare = a.kind === "person" ? comparePersons : compareOrganisations;
  return [a.name, ...longAliases(a)].some((x) =>
    [b.name, ...longAliases(b)].some((y) => (compare(readName(x), readName(y))?.rank ?? SURE + 1) <= SURE),
  );
}

/** A surname of its own says nothing that the full name doesn't. */
function longAliases({ aliases }: NamedSpeaker): string[] {
  return aliases.filter((alias) => alias.includes(" ") || /^[A-Z]{2,}$/.test(alias));
}

/** What a speaker speaks for: its institution, or itself where it is an organisation. */
function institutionsOf({ kind, name, aliases, institution }: NamedSpeaker): string[] {
  const own = kind === "organisation" ? [name, ...aliases] : [];
  return [...own, ...(institution ? [institution] : [])];
}

function areOneOrganisation(one: string, other: string): boolean {
  return compareOrganisations(readName(one), readName(other)) !== null;
}

/** The state that any of a speaker's words stand for: "chief of the Russian general staff", "a top Kremlin aide". */
function stateOfSpeaker({ kind, name, role, institution }: NamedSpeaker): string | null {
  const words = [institution ?? "", role, kind === "person" ? "" : name];
  for (const phrase of words) {
    const state = phrase ? stateOf(phrase) : null;
    if (state) return state;
  }
  return null;
}
