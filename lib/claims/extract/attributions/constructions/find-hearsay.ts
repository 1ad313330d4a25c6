import type { Attribution } from "@/lib/claims/extract/attribution";
import { endOf } from "@/lib/claims/extract/attributions/constructions/parenthesis";
import { HEARSAY } from "@/lib/claims/extract/attributions/cues/cues";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import { stretchOf } from "@/lib/claims/extract/stretch-of";
import type { Analysis } from "@/lib/language/analyse-text";

/** "Reportedly C": the text passes on what it heard from nobody in particular. @param inQuote tokens that hold no cue. */
export function findHearsay(
  analysis: Analysis,
  passage: Passage,
  inQuote: (token: number) => boolean,
): Attribution[] {
  const { tokens } = analysis;
  const cue = passage.tokens.find((index) => HEARSAY.has(tokens[index]?.lower ?? "") && !inQuote(index));
  if (cue === undefined || /^(?:VERB|AUX|PRON)$/.test(tokens[cue]?.tag ?? "")) return [];
  const modifies = tokens[cue + 1];
  // "the allegedly stolen car" says it of one word only.
  if (modifies?.tag === "ADJ" || modifies?.tag === "NUM" || tokens[cue - 1]?.tag === "DET") return [];
  const left = { first: passage.from, last: cue - 1 };
  const right = { first: tokens[cue + 1]?.text === "," ? cue + 2 : cue + 1, last: endOf(analysis, passage) };
  while (left.last > left.first && tokens[left.last]?.text === ",") left.last--;
  const content = [left, right]
    .filter(({ first, last }) => last >= first && last > 0)
    .map((span) => stretchOf(analysis, span));
  if (content.length === 0) return [];
  return [
    {
      kind: "hearsay",
      sentence: passage.sentence.index,
      speaker: null,
      speakerHead: null,
      cue: { first: cue, last: cue },
      cueLemma: tokens[cue]?.lower ?? "",
      addressee: null,
      content,
      directness: "indirect",
      denies: false,
      reported: false,
      via: [],
    },
  ];
}
