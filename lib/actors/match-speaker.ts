import {
  areSameWords,
  compareOrganisations,
  comparePersons,
  type Likeness,
  type ReadName,
  readName,
  significant,
} from "@/lib/actors/compare-names";
import { exactKey, nameWords } from "@/lib/actors/name-keys";
import type { ActorKind } from "@/lib/db/generated/enums";

/** Somebody who speaks in a text, as the text says it. */
export type Speaker = {
  kind: ActorKind;
  name: string;
  role: string;
  institution: string | null;
};

/** An actor of the case that a speaker may be. */
export type Candidate = {
  id: string;
  kind: ActorKind;
  /** Its name, its aliases, and the names of those merged into it. */
  names: string[];
  /** What it was, each with the institution's name: "foreign minister", "Jordan". */
  roles: { title: string; institution: string | null }[];
  /** Whether an analyst made or used it, or it speaks in the same source. */
  known: boolean;
};

type Listed = Candidate & { read: ReadName[] };

/** The named actors of a case, taken apart once for all speakers of a source. */
export type Roster = { listed: Listed[]; byName: Map<string, Listed[]> };

/** `reason` says in words why the match is only offered; null when it is certain. */
export type Match = { actorId: string; reason: string | null };

/** Makes actors ready for matching; those without a name are left out, since two of them are never one. Pure. */
export function rosterOf(candidates: Candidate[]): Roster {
  const byName: Roster["byName"] = new Map();
  const listed = candidates
    .filter(({ kind }) => kind !== "unnamed")
    .map((one) => ({ ...one, read: one.names.map(readName) }));
  for (const one of listed) {
    for (const exact of new Set(one.read.map((name) => name.exact))) {
      byName.set(exact, [...(byName.get(exact) ?? []), one]);
    }
  }
  return { listed, byName };
}

/**
 * Who of a case's actors a speaker is. The same name is certain, where one actor alone has it; likeness is offered with its
 * reason, where one actor alone is like that. Two unnamed speakers are never one. Pure.
 *
 * @returns null when nobody is like it, or several are and nothing tells them apart.
 */
export function matchSpeaker(speaker: Speaker, { listed, byName }: Roster): Match | null {
  if (speaker.kind === "unnamed") return chooseOne(speaker, listed, compareRoles);
  const exact = (byName.get(exactKey(speaker.name)) ?? []).filter(({ kind }) => kind === speaker.kind);
  const [one, another] = exact.filter(({ known }) => known || !isBare(speaker));
  if (one && !another) return { actorId: one.id, reason: null };
  const [first] = [...exact.filter((other) => compareRoles(speaker, other)), ...exact];
  if (first) {
    const isOne = exact.length === 1;
    return {
      actorId: first.id,
      reason: isOne ? "Another source calls somebody just so." : "Several actors are called so.",
    };
  }
  const given = readName(speaker.name);
  const compare = speaker.kind === "person" ? comparePersons : compareOrganisations;
  const same = listed.filter(({ kind }) => kind === speaker.kind);
  return chooseOne(speaker, same, (_, { read }) => mostAlike(read.map((name) => compare(given, name))));
}

/** What institutions of every state and town are called. */
const COMMON = new Set(
  (
    "administration agency armed army authorities authority border cabinet central city coast commission committee " +
    "company council court defence defense department finance fire foreign forces general government guard health " +
    "intelligence interior justice local military ministry mission national navy office opposition parliament party " +
    "police port presidency prosecutor regional security senate service staff state supreme town transport union"
  ).split(" "),
);

/** A surname alone, or "the foreign ministry", says who is meant within its source, not beyond it. */
function isBare({ kind, name }: Speaker): boolean {
  const words = nameWords(name);
  return kind === "person" ? words.length === 1 : [...significant(words)].every((word) => COMMON.has(word));
}

/** The one that is most like the speaker; of several that are so alike, the one in the same role. */
function chooseOne(
  speaker: Speaker,
  candidates: Listed[],
  compare: (speaker: Speaker, candidate: Listed) => Likeness | null,
): Match | null {
  const alike = candidates.flatMap((candidate) => {
    const likeness = compare(speaker, candidate);
    return likeness ? [{ candidate, ...likeness }] : [];
  });
  const least = mostAlike(alike)?.rank;
  const best = alike.filter(({ rank }) => rank === least);
  const inRole = best.filter(({ candidate }) => compareRoles(speaker, candidate));
  const [chosen, another] = best.length === 1 ? best : inRole;
  return chosen && !another ? { actorId: chosen.candidate.id, reason: chosen.reason } : null;
}

function mostAlike<T extends Likeness>(found: (T | null)[]): T | null {
  return found.reduce((one, other) => (other && (!one || other.rank < one.rank) ? other : one), null);
}

function compareRoles(speaker: Speaker, candidate: Candidate): Likeness | null {
  const title = speaker.role || (speaker.kind === "unnamed" ? speaker.name : "");
  const held = wordsOf(title, speaker.institution);
  // One word ("minister") is a role that many have.
  if (significant(held).size < 2) return null;
  const role = candidate.roles.find((one) => areSameWords(held, wordsOf(one.title, one.institution)));
  if (!role) return null;
  return { rank: 9, reason: `The same role: ${[role.title, role.institution].filter(Boolean).join(", ")}.` };
}

function wordsOf(title: string, institution: string | null): string[] {
  return [...nameWords(title), ...nameWords(institution ?? "")];
}
