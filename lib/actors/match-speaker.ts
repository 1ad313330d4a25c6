import { exactKey, nameWords, soundKey } from "@/lib/actors/name-keys";
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

/** `reason` says in words why the match is only offered; null when it is certain. */
export type Match = { actorId: string; reason: string | null };

/**
 * Who of a case's actors a speaker is. The same name is certain, where one actor alone has it; likeness is offered with its
 * reason, where one actor alone is like that. Two unnamed speakers are never one. Pure.
 *
 * @returns null when nobody is like it, or several are and nothing tells them apart.
 */
export function matchSpeaker(speaker: Speaker, candidates: Candidate[]): Match | null {
  const named = candidates.filter(({ kind }) => kind !== "unnamed");
  if (speaker.kind === "unnamed") return only(speaker, named, sameRole);
  const same = named.filter((one) => one.kind === speaker.kind);
  const key = exactKey(speaker.name);
  const exact = same.filter(({ names }) => names.some((name) => exactKey(name) === key));
  const certain = exact.filter(({ known }) => known || !isBareSurname(speaker));
  const [one, another] = certain;
  if (one && !another) return { actorId: one.id, reason: null };
  if (exact.length > 0) {
    const reason =
      exact.length > 1 ? "Several actors are called so." : "Another source calls somebody just so.";
    return { actorId: (sameRoleFirst(speaker, exact)[0] ?? exact[0])?.id ?? "", reason };
  }
  return only(speaker, same, speaker.kind === "person" ? likePerson : likeOrganisation);
}

type Likeness = (speaker: Speaker, candidate: Candidate) => { rank: number; reason: string } | null;

/** A surname alone says who is meant within its source, not beyond it. */
function isBareSurname({ kind, name }: Speaker): boolean {
  return kind === "person" && nameWords(name).length === 1;
}

/** The one that is most like the speaker; of several that are so alike, the one in the same role. */
function only(speaker: Speaker, candidates: Candidate[], likeness: Likeness): Match | null {
  const alike = candidates.flatMap((candidate) => {
    const found = likeness(speaker, candidate);
    return found ? [{ candidate, ...found }] : [];
  });
  const rank = Math.min(...alike.map((one) => one.rank));
  const best = alike.filter((one) => one.rank === rank);
  const inRole = sameRoleFirst(
    speaker,
    best.map(({ candidate }) => candidate),
  );
  const chosen = best.length === 1 ? best[0]?.candidate : inRole.length === 1 ? inRole[0] : undefined;
  const reason = best.find(({ candidate }) => candidate === chosen)?.reason;
  return chosen && reason ? { actorId: chosen.id, reason } : null;
}

function sameRoleFirst(speaker: Speaker, candidates: Candidate[]): Candidate[] {
  return candidates.filter((candidate) => sameRole(speaker, candidate));
}

const sameRole: Likeness = (speaker, candidate) => {
  const title = speaker.role || (speaker.kind === "unnamed" ? speaker.name : "");
  const held = wordsOf(title, speaker.institution);
  // One word ("minister") is a role that many have.
  if (held.size < 2) return null;
  const role = candidate.roles.find((one) => equal(held, wordsOf(one.title, one.institution)));
  return role
    ? { rank: 9, reason: `The same role: ${[role.title, role.institution].filter(Boolean).join(", ")}.` }
    : null;
};

const likePerson: Likeness = (speaker, candidate) =>
  best(candidate.names.map((name) => comparePersons(speaker.name, name)));

const likeOrganisation: Likeness = (speaker, candidate) =>
  best(candidate.names.map((name) => compareOrganisations(speaker.name, name)));

function best(found: ReturnType<Likeness>[]): ReturnType<Likeness> {
  return found.reduce((one, other) => (other && (!one || other.rank < one.rank) ? other : one), null);
}

function comparePersons(given: string, known: string): ReturnType<Likeness> {
  const [a, b] = [nameWords(given).map(soundKey), nameWords(known).map(soundKey)];
  const [first = "", second = ""] = [a[0], b[0]];
  if (a.length === 0 || b.length === 0) return null;
  if (a.join(" ") === b.join(" ")) return { rank: 1, reason: "The same name, spelled differently." };
  if (a.at(-1) !== b.at(-1)) return null;
  if (a.length === 1 || b.length === 1) return { rank: 4, reason: "The same surname." };
  if (first === second) return { rank: 2, reason: "The same first name and surname." };
  const isInitial = first.length === 1 || second.length === 1;
  if (isInitial && first[0] === second[0]) return { rank: 3, reason: "The same surname and initial." };
  return null;
}

function compareOrganisations(given: string, known: string): ReturnType<Likeness> {
  const [a, b] = [nameWords(given), nameWords(known)];
  if (a.length === 0 || b.length === 0) return null;
  if (a.map(soundKey).join(" ") === b.map(soundKey).join(" "))
    return { rank: 1, reason: "The same name, spelled differently." };
  if (isAcronym(a, b) || isAcronym(b, a)) return { rank: 2, reason: "One is the initials of the other." };
  if (a.length > 1 && equal(significant(a), significant(b)))
    return { rank: 3, reason: "The same words in another order." };
  return null;
}

const LITTLE = new Set(["of", "the", "and", "for", "in", "on", "to", "s"]);

function significant(words: string[]): Set<string> {
  return new Set(words.filter((word) => !LITTLE.has(word)));
}

function isAcronym(short: string[], long: string[]): boolean {
  const [letters = ""] = short;
  if (short.length !== 1 || letters.length < 2 || long.length < 2) return false;
  const initials = (words: string[]) => words.map((word) => word[0]).join("");
  return letters === initials(long) || letters === initials([...significant(long)]);
}

function wordsOf(title: string, institution: string | null): Set<string> {
  return significant([...nameWords(title), ...nameWords(institution ?? "")]);
}

function equal(one: Set<string>, other: Set<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** Whether two names, at one place of one text, are the same speaker's: alike in spelling, or in the surname. Pure. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one).map(soundKey), nameWords(other).map(soundKey)];
  if (a.length === 0 || b.length === 0) return false;
  return a.at(-1) === b.at(-1) || isAcronym(a, b) || isAcronym(b, a);
}
