import { compareOrganisations, readName } from "@/lib/actors/compare-names";
import type { Relation } from "@/lib/actors/relate-actors";
import { type Government, governmentOf } from "@/lib/actors/relations/government-of";
import { isSameSpeaker } from "@/lib/actors/relations/is-same-speaker";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";
import { stateOf } from "@/lib/actors/state-of";

/**
 * How two speakers of different texts stand to each other by what the texts say of them: the same actor, two of one institution (its name, the
 * organisation that the other speaks for, one state or town), or different ones. Two unnamed speakers are two. Pure.
 */
export function relateSpeakers(a: NamedSpeaker, b: NamedSpeaker): Relation {
  if (isSameSpeaker(a, b)) return { relation: "same-actor" };
  const [ofA, ofB] = [governmentOfSpeaker(a), governmentOfSpeaker(b)];
  if (ofA && ofA.key === ofB?.key) return { relation: "same-institution", institution: ofA.name };
  // "The Defence Ministry" is another one in another state.
  const institution = ofA && ofB ? null : (sharedInstitution(a, b) ?? townHall(a, b));
  return institution ? { relation: "same-institution", institution } : { relation: "different" };
}

function sharedInstitution(a: NamedSpeaker, b: NamedSpeaker): string | null {
  const [ofA, ofB] = [institutionsOf(a), institutionsOf(b)];
  return (
    ofA.find((one) => ofB.some((other) => areOneOrganisation(one, other))) ??
    ofA.find((one) => namesOrganisation(b, one)) ??
    ofB.find((one) => namesOrganisation(a, one)) ??
    null
  );
}

/** What a speaker speaks for: its institution, or itself where it is an organisation. */
function institutionsOf({ kind, name, aliases, institution }: NamedSpeaker): string[] {
  const own = kind === "organisation" ? [name, ...aliases] : [];
  return [...own, ...(institution ? [institution] : [])];
}

function areOneOrganisation(one: string, other: string): boolean {
  return one === other || compareOrganisations(readName(one), readName(other)) !== null;
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

/** What the first of a speaker's words that says anything says: "chief of the Russian general staff", "a top Kremlin aide". */
function governmentOfSpeaker(speaker: NamedSpeaker): Government | null {
  for (const phrase of wordsOf(speaker)) {
    const government = governmentOf(phrase);
    if (government) return government;
  }
  return null;
}

function wordsOf({ kind, name, role, institution }: NamedSpeaker): string[] {
  return [institution ?? "", role, kind === "person" ? "" : name].filter(Boolean);
}

/** Offices that a place has one of, when reports of one event name it without the place: the mayor's deputy is that mayor's. */
const LOCAL = [
  {
    institution: "town hall",
    words: /\b(?:deputy mayor|mayor|city hall|town hall|(?:city |town )?council|^(?:the )?city)(?:'s|’s)?\b/i,
  },
  { institution: "sheriff's office", words: /\b(?:under)?sheriff(?:'s|’s)?\b/i },
];

function townHall(a: NamedSpeaker, b: NamedSpeaker): string | null {
  const holds = (speaker: NamedSpeaker, words: RegExp) =>
    wordsOf(speaker).some((phrase) => words.test(phrase));
  return LOCAL.find(({ words }) => holds(a, words) && holds(b, words))?.institution ?? null;
}
