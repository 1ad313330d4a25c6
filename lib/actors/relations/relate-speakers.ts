import { compareOrganisations } from "@/lib/actors/compare-names";
import type { Relation } from "@/lib/actors/relate-actors";
import { isSameSpeaker } from "@/lib/actors/relations/is-same-speaker";
import type { ReadSpeaker } from "@/lib/actors/relations/read-speaker";
import { stateOf } from "@/lib/actors/state-of";

/**
 * How two speakers of different texts stand to each other by what the texts say of them: the same actor, two of one
 * institution (its name, the organisation that the other speaks for, one state or town), or different ones. Two unnamed
 * speakers are two. Pure.
 */
export function relateSpeakers(a: ReadSpeaker, b: ReadSpeaker): Relation {
  if (isSameSpeaker(a, b)) return { relation: "same-actor" };
  if (a.government && a.government.key === b.government?.key)
    return { relation: "same-institution", institution: a.government.name };
  // "The Defence Ministry" is another one in another state.
  const institution = a.government && b.government ? null : (sharedBody(a, b) ?? sharedOffice(a, b));
  return institution ? { relation: "same-institution", institution } : { relation: "different" };
}

function sharedBody(a: ReadSpeaker, b: ReadSpeaker): string | null {
  const shared =
    a.bodies.find((one) =>
      b.bodies.some(
        (other) => one.name === other.name || compareOrganisations(one.read, other.read) !== null,
      ),
    ) ??
    a.bodies.find(({ name }) => isCalledAfter(b, name)) ??
    b.bodies.find(({ name }) => isCalledAfter(a, name));
  return shared?.name ?? null;
}

/**
 * "An internal Halden presentation" and "the Halden spokesman" come from Halden Water: by the first word of its name,
 * where that is one of its own.
 */
function isCalledAfter({ speaker: { kind, name } }: ReadSpeaker, body: string): boolean {
  if (kind !== "unnamed") return false;
  const [first = ""] = body.replace(/^the /i, "").split(" ");
  return /^\p{Lu}\p{Ll}{3,}$/u.test(first) && name.split(/[^\p{L}]+/u).includes(first) && !stateOf(first);
}

/**
 * Offices that a place has one of, when reports of one event name it without the place: the mayor's deputy is that
 * mayor's.
 */
const LOCAL = [
  {
    institution: "town hall",
    words: /\b(?:deputy mayor|mayor|city hall|town hall|(?:city |town )?council|^(?:the )?city)(?:'s|’s)?\b/i,
  },
  { institution: "sheriff's office", words: /\b(?:under)?sheriff(?:'s|’s)?\b/i },
];

function sharedOffice(a: ReadSpeaker, b: ReadSpeaker): string | null {
  const holds = (speaker: ReadSpeaker, office: RegExp) => speaker.words.some((phrase) => office.test(phrase));
  return LOCAL.find(({ words }) => holds(a, words) && holds(b, words))?.institution ?? null;
}
