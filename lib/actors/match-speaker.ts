import {
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

/** `held` has its roles by their keys, each as it is shown. */
type Listed = Omit<Candidate, "names" | "roles"> & { read: ReadName[]; held: Map<string, string> };

/** The named actors of a case, taken apart once for all speakers of a source. */
export type Roster = { listed: Listed[]; byName: Map<string, Listed[]>; byRole: Map<string, Listed[]> };

/**
 * `reason` says in words why the match is only offered; null when it is certain. `kind` is what the speaker is if the match is right,
 * where its source took it for something else.
 */
export type Match = { actorId: string; reason: string | null; kind?: ActorKind };

/** Makes actors ready for matching; those without a name are left out, since two of them are never one. Pure. */
export function rosterOf(candidates: Candidate[]): Roster {
  const listed = candidates
    .filter(({ kind }) => kind !== "unnamed")
    .map(({ names, roles, ...one }) => ({ ...one, read: names.map(readName), held: readRoles(roles) }));
  return {
    listed,
    byName: listBy(listed, ({ read }) => read.map(({ exact }) => exact)),
    byRole: listBy(listed, ({ held }) => held.keys()),
  };
}

function listBy(listed: Listed[], keysOf: (one: Listed) => Iterable<string>): Map<string, Listed[]> {
  const by = new Map<string, Listed[]>();
  for (const one of listed) {
    for (const key of new Set(keysOf(one))) {
      const those = by.get(key);
      if (those) those.push(one);
      else by.set(key, [one]);
    }
  }
  return by;
}

function readRoles(roles: Candidate["roles"]): Map<string, string> {
  const held = new Map<string, string>();
  for (const { title, institution } of roles) {
    const key = roleKey(title, institution);
    if (key && !held.has(key)) held.set(key, [title, institution].filter(Boolean).join(", "));
  }
  return held;
}

/**
 * Who of a case's actors a speaker is. The same name is certain, where one actor alone has it; likeness is offered with its
 * reason, where one actor alone is like that. Two unnamed speakers are never one. Pure.
 *
 * @returns null when nobody is like it, or several are and nothing tells them apart.
 */
export function matchSpeaker(speaker: Speaker, { listed, byName, byRole }: Roster): Match | null {
  const isUnnamed = speaker.kind === "unnamed";
  const role = roleKey(speaker.role || (isUnnamed ? speaker.name : ""), speaker.institution);
  if (isUnnamed) return chooseOne(role, byRole.get(role) ?? [], (one) => compareRoles(role, one));
  const exact = (byName.get(exactKey(speaker.name)) ?? []).filter(({ kind }) => kind === speaker.kind);
  const person = exact.some(({ known }) => known) ? null : matchSurname(speaker, role, listed);
  if (person) return person;
  const [one, another] = exact.filter(({ known }) => known || !isBare(speaker));
  if (one && !another) return { actorId: one.id, reason: null };
  const [first] = [...exact.filter((other) => compareRoles(role, other)), ...exact];
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
  return chooseOne(role, same, ({ read }) => mostAlike(read.map((name) => compare(given, name))));
}

/** One capital, then small letters. */
const LONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;

/** "Holt denied it": in a source that gives no first name a surname looks like an organisation. The one person whose surname it is. */
function matchSurname({ kind, name }: Speaker, role: string, listed: Listed[]): Match | null {
  if (kind !== "organisation" || !LONE_WORD.test(name)) return null;
  const given = readName(name);
  const persons = listed.filter((one) => one.kind === "person");
  const match = chooseOne(role, persons, ({ read }) =>
    mostAlike(read.map((one) => comparePersons(given, one))),
  );
  return match && { ...match, kind: "person" };
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

/** The one that is most like the speaker; of several that are so alike, the one in the speaker's role. */
function chooseOne(
  role: string,
  candidates: Listed[],
  compare: (candidate: Listed) => Likeness | null,
): Match | null {
  const alike = candidates.flatMap((candidate) => {
    const likeness = compare(candidate);
    return likeness ? [{ candidate, ...likeness }] : [];
  });
  const least = mostAlike(alike)?.rank;
  const best = alike.filter(({ rank }) => rank === least);
  const inRole = best.filter(({ candidate }) => compareRoles(role, candidate));
  const [chosen, another] = best.length === 1 ? best : inRole;
  return chosen && !another ? { actorId: chosen.candidate.id, reason: chosen.reason } : null;
}

function mostAlike<T extends Likeness>(found: (T | null)[]): T | null {
  return found.reduce((one, other) => (other && (!one || other.rank < one.rank) ? other : one), null);
}

function compareRoles(role: string, { held }: Listed): Likeness | null {
  const shown = held.get(role);
  return shown === undefined ? null : { rank: 9, reason: `The same role: ${shown}.` };
}

/** The words of a role and its institution, in whatever order; empty for one word ("minister"), which many are. */
function roleKey(title: string, institution: string | null): string {
  const words = significant([...nameWords(title), ...nameWords(institution ?? "")]);
  return words.size < 2 ? "" : [...words].sort().join(" ");
}
