import { governmentOf } from "@/lib/actors/relations/government-of";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";

/** Offices of bodies of every kind but governments, whose offices name their state or stand alone. */
const OFFICE =
  "(?:[\\p{Ll}-]+ ){0,3}(?:director|officer|executive|chief|head|chair(?:man|woman|person)?|president|manager|secretary|doctor|coach|engineer|treasurer|counsel|spokes(?:man|woman|person))(?:[- ]general)?(?: (?:of|for) [\\p{Ll}]+(?: [\\p{Ll}]+)?)?";
const PROPER = "\\p{Lu}[\\p{L}&-]*(?: (?:(?:&|of|and|for) )?\\p{Lu}[\\p{L}&-]*)*";
/** "its", "the club's" or "Halden Water's" before an office, "of Halden Water" or "at the club" after it. */
const BEFORE = `(?:(?<own>its|their)|(?:the )?(?<owner>${PROPER}|\\p{Ll}+)['’]s|the|an?)(?: own)? `;
const AFTER = `(?: (?:of|at|for|with) (?:the )?(?<of>${PROPER}))?`;

/** Words for a body that a text has named. */
const NAMED_BEFORE =
  /^(?:company|club|firm|group|union|party|charity|operator|railway|agency|bank|authority|carrier|maker|manufacturer|utility|hospital|school|association|organi[sz]ation|institute|team)$/;

/**
 * The persons of one text with the role and the institution that the words beside their names give them, where they have
 * none: "its finance chief, Ida Lund", "Ben Ruiz, the club's doctor". What only points to a body ("its", "the club's") is
 * the one named last before. In the given order. Pure.
 */
export function completeSpeakers(speakers: readonly NamedSpeaker[], text: string): NamedSpeaker[] {
  const bodies = bodiesOf(speakers);
  const government = onlyGovernmentOf(speakers);
  return speakers.map((speaker) => {
    if (speaker.kind !== "person" || (speaker.role && speaker.institution)) return speaker;
    const found = officeOf(speaker.name, text);
    const role = speaker.role || found?.role || "";
    if (government && MINISTER.test(role))
      return { ...speaker, role, institution: speaker.institution ?? government };
    // A body's only chief executive needs no name of the body beside it.
    const alone =
      role && new RegExp(`^${OFFICE}$`, "iu").test(role) && bodies.length === 1 ? bodies[0] : null;
    const institution = speaker.institution ?? (found && institutionOf(found, bodies, text)) ?? alone ?? null;
    return { ...speaker, role, institution };
  });
}

/** An office of a government whose state the text needn't repeat. */
const MINISTER = /^(?:(?!former)\p{L}+ ){0,3}minister$/iu;

/**
 * The one government that a text's speakers speak for; null for none and for several, between which a minister could be
 * of either.
 */
function onlyGovernmentOf(speakers: readonly NamedSpeaker[]): string | null {
  const found = speakers.flatMap(({ kind, name, role, institution }) =>
    [institution ?? "", role, kind === "person" ? "" : name].flatMap((words) => governmentOf(words) ?? []),
  );
  return new Set(found.map(({ key }) => key)).size === 1 ? `${found[0]?.name} government` : null;
}

/** The bodies that a text's speakers are or speak for, by name, each once. */
function bodiesOf(speakers: readonly NamedSpeaker[]): string[] {
  const names = speakers.flatMap(({ kind, name, institution }) => [
    ...(kind === "organisation" ? [name] : []),
    ...(institution ? [institution] : []),
  ]);
  const proper = [...new Set(names)].filter((name) => /^\p{Lu}/u.test(name));
  return proper.filter((name) => !proper.some((other) => other !== name && other.includes(name)));
}

type Office = { role: string; own?: string; owner?: string; of?: string; at: number };

function officeOf(name: string, text: string): Office | null {
  const person = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  for (const pattern of [
    `(?<!\\p{L})${BEFORE}(?<role>${OFFICE})${AFTER},? ${person}(?!\\p{L})`,
    `(?<!\\p{L})${person}, (?:${BEFORE})?(?<role>${OFFICE})${AFTER}(?=[,.;:]|$)`,
  ]) {
    const found = new RegExp(pattern, "u").exec(text);
    if (found?.groups?.role) return { ...found.groups, role: found.groups.role, at: found.index };
  }
  return null;
}

function institutionOf({ own, owner, of, at }: Office, bodies: string[], text: string): string | null {
  const named = of ?? owner;
  if (!own && named && !NAMED_BEFORE.test(named)) return named;
  if (!own && !named) return null;
  const before = text.slice(0, at);
  const last = bodies
    .map((body) => ({ body, seen: before.lastIndexOf(body) }))
    .sort((a, b) => b.seen - a.seen)[0];
  return last && last.seen >= 0 ? last.body : null;
}
