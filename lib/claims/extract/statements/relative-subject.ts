import type { Attribution } from "@/lib/claims/extract/attribution";
import type { Analysis } from "@/lib/language/analyse-text";

/** So many tokens at most in the phrase that is described. */
const LONGEST = 12;
/** So many tokens further the cue stands behind its speaker: "it had also said". */
const FARTHEST = 4;

/**
 * The subject of words that have none because they describe something before the speaker: "a campaign" in "a campaign that it said
 * targeted depots". Null where the words stand otherwise.
 */
export function relativeSubject(
  { tokens, text, sentences }: Analysis,
  { speaker, cue, content, sentence }: Attribution,
): string | null {
  const verb = content[0]?.start;
  const bounds = sentences[sentence];
  if (!speaker || !cue || !bounds || verb === undefined || tokens[cue.last + 1]?.start !== verb) return null;
  const pronoun = speaker.first - 1;
  const isBeside = cue.first > speaker.last && cue.first - speaker.last < FARTHEST;
  if (!isBeside || !/^(?:that|which|who)$/.test(tokens[pronoun]?.lower ?? "")) return null;
  const last = tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  let first = last + 1;
  while (
    first > bounds.from &&
    last - first < LONGEST &&
    /^(?:NOUN|ADJ|PROPN|NUM|DET|PART|PUNCT)$|^ADP$/.test(tokens[first - 1]?.tag ?? "")
  ) {
    const before = tokens[first - 1];
    if (
      !before ||
      (before.tag === "PUNCT" && !/^[-’']$/u.test(before.text)) ||
      (before.tag === "ADP" && before.lower !== "of")
    )
      break;
    first--;
    if (before.tag === "DET" && tokens[first - 1]?.lower !== "of") break;
  }
  return first > last ? null : text.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/gu, " ");
}
