import { compareOrganisations, comparePersons, readName } from "@/lib/actors/compare-names";
import type { Relation } from "@/lib/actors/relate-actors";
import { polityOf } from "@/lib/actors/relations/polity-of";
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
  if (
    institutionsOf(a).some((one) => namesOrganisation(b, one)) ||
    institutionsOf(b).some((one) => namesOrganisation(a, one))
  )
    return { relation: "same-institution", institution: institutionsOf(a)[0] ?? institutionsOf(b)[0] };
  for (const governmentOf of [stateOf, polityOf]) {
    const government = firstOf(a, governmentOf);
    if (government && government === firstOf(b, governmentOf))
      return { relation: "same-institution", institution: government };
  }
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

/** "An internal Halden presentation" and "the Halden spokesman" come from Halden Water: by the first word of its name, where that is one of its own. */
function namesOrganisation({ kind, name }: NamedSpeaker, organisation: string): boolean {
  const [first = ""] = organisation.replace(/^the /i, "").split(" ");
  return (
    kind === "unnamed" &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(first) &&
    name.split(/[^\p{L}]+/u).includes(first) &&
    !stateOf(first)
  );
}

/** What a speaker speaks for: its institution, or itself where it is an organisation. */
function institutionsOf({ kind, name, aliases, institution }: NamedSpeaker): string[] {
  const own = kind === "organisation" ? [name, ...aliases] : [];
  return [...own, ...(institution ? [institution] : [])];
}

function areOneOrganisation(one: string, other: string): boolean {
  return compareOrganisations(readName(one), readName(other)) !== null;
}

/** What the first of a speaker's words that says anything says: "chief of the Russian general staff", "a top Kremlin aide". */
function firstOf(
  { kind, name, role, institution }: NamedSpeaker,
  governmentOf: (words: string) => string | null,
): string | null {
  for (const phrase of [institution ?? "", role, kind === "person" ? "" : name]) {
    const government = phrase ? governmentOf(phrase) : null;
    if (government) return government;
  }
  return null;
}

/**
 * Speakers of several texts with what any of the texts says of them: who is only "Lund" here is "Ida Lund, manager of Halden Water" there. In the given
 * order; one object for what is one actor. Pure.
 */
export function mergeSpeakers<Speaker extends NamedSpeaker>(
  speakers: readonly Speaker[],
): Map<Speaker, NamedSpeaker> {
  const merged = new Map<Speaker, NamedSpeaker>();
  const known: NamedSpeaker[] = [];
  for (const speaker of speakers) {
    const same = known.find((one) => isSameActor(one, speaker));
    if (same) {
      same.institution ??= speaker.institution;
      if (speaker.role.length > same.role.length) same.role = speaker.role;
      if (speaker.name.length > same.name.length) same.name = speaker.name;
    } else known.push({ ...speaker });
    merged.set(speaker, same ?? (known.at(-1) as NamedSpeaker));
  }
  return merged;
}
