import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/cue-group";
import type { FoundSpeaker } from "@/lib/claims/extract/find-speaker";
import type { Passage } from "@/lib/claims/extract/passage";
import type { Analysis } from "@/lib/language/analyse-text";

const BREAK = /^[,—–-]$|^--$/;

/**
 * The words that an attribution in a parenthesis or at the end of a sentence attributes: "C, X said.", "C1, said X, C2". Null when it
 * stands in no such place. Up to two spans, the part before it and the part after.
 */
export function wordsAround(
  analysis: Analysis,
  passage: Passage,
  group: CueGroup,
  speaker: FoundSpeaker,
): TokenSpan[] | null {
  const { tokens } = analysis;
  const from = speaker.inverted ? group.first : Math.min(speaker.span.first, group.first);
  const to = speaker.inverted ? Math.max(speaker.span.last, group.last) : group.last;
  const left = passage.sentence.from;
  if (from <= left || !BREAK.test(tokens[from - 1]?.text ?? "") || passage.tokens[0] !== left) return null;
  const before = { first: left, last: from - 2 };
  if (before.last < before.first) return null;
  const end = endOf(analysis, passage);
  const comma = speaker.inverted ? -1 : nextBreak(to + 1, end);
  if (comma < 0 || !goesOn(comma + 1)) return [before];
  return [before, { first: comma + 1, last: end }];

  function nextBreak(start: number, stop: number): number {
    for (let index = start; index <= stop; index++) {
      if (BREAK.test(tokens[index]?.text ?? "")) return index;
      if (index > start + 12) return -1;
    }
    return -1;
  }

  /** What follows is no clause about the saying itself: "adding that", "citing", "according to". */
  function goesOn(start: number): boolean {
    const word = tokens[start];
    if (!word || start > end) return false;
    if (word.lower === "according" || word.lower === "who" || word.lower === "whose") return false;
    if (/ing$/.test(word.lower) && word.tag === "VERB") return false;
    return true;
  }
}

/** The last token of a sentence before the mark that ends it. */
export function endOf({ tokens }: Analysis, { sentence }: Passage): number {
  let last = sentence.to - 1;
  while (last > sentence.from && /^[.!?;:,]+$/.test(tokens[last]?.text ?? "")) last--;
  return last;
}
