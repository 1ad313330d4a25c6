import { completeSpeakers } from "@/lib/actors/relations/complete-speakers";
import { isSameSpeaker } from "@/lib/actors/relations/is-same-speaker";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";

/**
 * Speakers of several texts with what any of the texts says of them: who is only "Lund" here is "Ida Lund, manager of Halden Water" there. In the given
 * order; one object for what is one actor. Pure.
 */
export function mergeSpeakers<Speaker extends NamedSpeaker>(
  texts: readonly { text: string; speakers: readonly Speaker[] }[],
): Map<Speaker, NamedSpeaker> {
  const merged = new Map<Speaker, NamedSpeaker>();
  const known: NamedSpeaker[] = [];
  for (const { text, speakers } of texts) {
    const completed = completeSpeakers(speakers, text);
    speakers.forEach((speaker, index) => {
      merged.set(speaker, merge(known, completed[index] ?? speaker));
    });
  }
  return merged;
}

/** The one of those known that a speaker is, with what it adds; a new one when there is none. */
function merge(known: NamedSpeaker[], speaker: NamedSpeaker): NamedSpeaker {
  const same = known.find((one) => isSameSpeaker(one, speaker));
  if (!same) {
    const first = { ...speaker };
    known.push(first);
    return first;
  }
  if (speaker.kind === "person") same.kind = "person";
  same.institution ??= speaker.institution;
  if (speaker.role.length > same.role.length) same.role = speaker.role;
  if (speaker.name.length > same.name.length) same.name = speaker.name;
  return same;
}
