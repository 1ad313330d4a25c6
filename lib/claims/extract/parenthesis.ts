import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/cue-group";
import type { FoundSpeaker } from "@/lib/claims/extract/find-speaker";
import type { Passage } from "@/lib/claims/extract/passage";
import type { Analysis } from "@/lib/language/analyse-text";
import { wordSet } from "@/lib/language/word-set";

const BREAK = /^[,—–-]$|^--$/;
/** A part that begins so is no statement by itself: "When asked, she said". */
const DEPENDENT = wordSet(
  "when while as if after before although though since because once until whether unless even",
);

/**
 * The words that an attribution in a parenthesis or at the end of a sentence attributes: "C, X said.", "C1, X said, C2". Null when it
 * stands in no such place. One or two spans, the part before it and the part after.
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
  const left = passage.from;
  if (from <= left + 1 || !BREAK.test(tokens[from - 1]?.text ?? "") || passage.tokens[0] !== left)
    return null;
  const before = { first: left, last: from - 2 };
  const end = endOf(analysis, passage);
  const comma = nextBreak(to + 1, end);
  const after = comma > 0 && goesOn(comma + 1) ? { first: comma + 1, last: end } : null;
  if (tokens[to + 1]?.text === ":") return null;
  if (isClause(before))
    return after && !speaker.inverted && !introducesOwn(after) ? [before, after] : [before];
  return after && to + 1 === comma && !DEPENDENT.has(firstWord(before)) && !isAdjunct(before)
    ? [before, after]
    : null;

  function nextBreak(start: number, stop: number): number {
    for (let index = start; index <= stop && index < start + 13; index++)
      if (BREAK.test(tokens[index]?.text ?? "")) return index;
    return -1;
  }

  function firstWord({ first }: TokenSpan): string {
    const word = tokens[first];
    return (word?.tag === "CCONJ" ? tokens[first + 1] : word)?.lower ?? "";
  }

  /** Whether the part before can stand by itself: a verb, not only within a clause of time or condition. */
  function isClause({ first, last }: TokenSpan): boolean {
    let since = first;
    const word = tokens[first];
    if (DEPENDENT.has(firstWord(before)) || (word?.tag === "VERB" && /(?:ing|ed)$/.test(word.lower))) {
      while (since <= last && tokens[since]?.text !== ",") since++;
    }
    for (let index = since; index <= last; index++) {
      const tag = tokens[index]?.tag;
      if (tag === "AUX" || (tag === "VERB" && !/ing$/.test(tokens[index]?.lower ?? ""))) return true;
    }
    return false;
  }

  /** "In a statement", "Last month", "However": beside the saying, no words of the speaker. */
  function isAdjunct({ first }: TokenSpan): boolean {
    const tag = tokens[first]?.tag;
    return tag === "ADP" || tag === "ADV" || /^(?:last|this|earlier|later)$/.test(tokens[first]?.lower ?? "");
  }

  /** What follows is no clause about the saying itself: "adding that", "citing", "according to". */
  function goesOn(start: number): boolean {
    const word = tokens[start];
    if (!word || start > end) return false;
    if (word.lower === "according" || word.lower === "who" || word.lower === "whose" || word.lower === "as")
      return false;
    return !(/(?:ing|ed)$/.test(word.lower) && word.tag === "VERB");
  }

  /** "C, she said, and was relying on": only words that go on with the part before. */
  function introducesOwn({ first }: TokenSpan): boolean {
    return tokens[first]?.lower === "in" || tokens[first]?.lower === "at";
  }
}

/** The last token of a sentence before the mark that ends it. */
export function endOf({ tokens }: Analysis, { sentence }: Passage): number {
  let last = sentence.to - 1;
  while (last > sentence.from && /^[.!?;:,]+$/.test(tokens[last]?.text ?? "")) last--;
  return last;
}
