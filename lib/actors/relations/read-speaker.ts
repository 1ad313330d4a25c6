import { type ReadName, readName } from "@/lib/actors/compare-names";
import { type Government, governmentOf } from "@/lib/actors/relations/government-of";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";

/** A speaker taken apart once, to be held against many. */
export type ReadSpeaker = {
  speaker: NamedSpeaker;
  /** Names that tell who it is. */
  names: ReadName[];
  /** What it speaks for: its institution, or itself where it is an organisation. */
  bodies: { name: string; read: ReadName }[];
  /** Its own descriptions: what it speaks for, its role, and its name unless that is a person's. */
  words: string[];
  /** The state or the place that the first telling one of them names: "chief of the Russian general staff", "a top Kremlin aide". */
  government: Government | null;
};

/** Takes a speaker apart. Pure. */
export function readSpeaker(speaker: NamedSpeaker): ReadSpeaker {
  const { kind, name, aliases, role, institution } = speaker;
  // A surname of its own says nothing that the full name doesn't.
  const names = [name, ...aliases.filter((alias) => alias.includes(" ") || /^[A-Z]{2,}$/.test(alias))];
  const bodies = [
    ...(kind === "organisation" ? [name, ...aliases] : []),
    ...(institution ? [institution] : []),
  ];
  const words = [institution ?? "", role, kind === "person" ? "" : name].filter(Boolean);
  let government: Government | null = null;
  for (const phrase of words) government ??= governmentOf(phrase);
  return {
    speaker,
    names: names.map(readName),
    bodies: bodies.map((body) => ({ name: body, read: readName(body) })),
    words,
    government,
  };
}
