import { completeSpeakers } from "@/lib/actors/relations/complete-speakers";
import { isSameSpeaker } from "@/lib/actors/relations/is-same-speaker";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";
import { type ReadSpeaker, readSpeaker } from "@/lib/actors/relations/read-speaker";

/**
 * Speakers of several texts, read, with what any of the texts says of them: who is only "Lund" here is "Ida Lund, manager
 * of Halden Water" there. One object for what is one actor. Pure.
 */
export function mergeSpeakers<Speaker extends NamedSpeaker>(
  texts: readonly { text: string; speakers: readonly Speaker[] }[],
): Map<Speaker, ReadSpeaker> {
  const known: ReadSpeaker[] = [];
  const places = new Map<Speaker, number>();
  for (const { text, speakers } of texts) {
    const completed = completeSpeakers(speakers, text);
    speakers.forEach((speaker, index) => {
      const read = readSpeaker(completed[index] ?? speaker);
      const at = known.findIndex((one) => isSameSpeaker(one, read));
      const before = known[at];
      places.set(speaker, before ? at : known.length);
      if (before) known[at] = readSpeaker(merged(before.speaker, read.speaker));
      else known.push(read);
    });
  }
  return new Map([...places].flatMap(([speaker, at]) => (known[at] ? [[speaker, known[at]] as const] : [])));
}

function merged(one: NamedSpeaker, other: NamedSpeaker): NamedSpeaker {
  const longer = (x: string, y: string) => (y.length > x.length ? y : x);
  return {
    kind: other.kind === "person" ? "person" : one.kind,
    name: longer(one.name, other.name),
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    role: longer(one.role, other.role),
    institution: one.institution ?? other.institution,
  };
}
