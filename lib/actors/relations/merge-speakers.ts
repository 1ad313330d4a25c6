import { isSameSpeaker } from "@/lib/actors/relations/is-same-speaker";
import type { NamedSpeaker } from "@/lib/actors/relations/named-speaker";

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
    const same = known.find((one) => isSameSpeaker(one, speaker));
    if (same) {
      if (speaker.kind === "person") same.kind = "person";
      same.institution ??= speaker.institution;
      if (speaker.role.length > same.role.length) same.role = speaker.role;
      if (speaker.name.length > same.name.length) same.name = speaker.name;
    } else known.push({ ...speaker });
    merged.set(speaker, same ?? (known.at(-1) as NamedSpeaker));
  }
  return merged;
}
