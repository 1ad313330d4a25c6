import { isDocument } from "@/lib/claims/extract/attributions/outlets";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import { nounAfter } from "@/lib/claims/extract/attributions/speaker-phrase/speaker-beside";
import type { ExtractedStep } from "@/lib/claims/extract/extracted-claim";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";
import { isPersonNoun, singularOf } from "@/lib/language/names/people";

/** "the Pier reported, citing [two clerks]": whom or what a report goes back on, as a step of its chain; null where it is a reason ("citing the cold"). */
export function citedSource(analysis: Analysis, passage: Passage, verb: number): ExtractedStep | null {
  const { tokens } = analysis;
  const cue = tokens[verb];
  if (cue?.lower !== "citing") return null;
  const found = nounAfter(analysis, passage, verb, true);
  const head = found && tokens[found.head];
  if (!head) return null;
  const isSource =
    head.tag === "PROPN" ||
    head.lower === "people" ||
    isPersonNoun(singularOf(head.lower)) ||
    isDocument(head.lower);
  if (!isSource) return null;
  const { start, end } = stretchOf(analysis, found.span);
  return { text: analysis.text.slice(start, end), verb: cue.text, start, end };
}
