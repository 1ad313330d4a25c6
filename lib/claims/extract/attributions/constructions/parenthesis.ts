import type { TokenSpan } from "@/lib/claims/extract/attribution";
import type { CueGroup } from "@/lib/claims/extract/attributions/cues/cue-group";
import { isDocument } from "@/lib/claims/extract/attributions/outlets";
import type { Passage } from "@/lib/claims/extract/attributions/passage";
import type { FoundSpeaker } from "@/lib/claims/extract/attributions/speaker-phrase/find-speaker";
import type { Analysis } from "@/lib/language/analyse-text";
import { opensCleft } from "@/lib/language/opens-cleft";
import type { Token } from "@/lib/language/token";
import { wordSet } from "@/lib/language/word-set";

const RELATIVE = /^(?:who|which|that)$/;
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
  const clause = speaker.inverted ? group.first : Math.min(speaker.span.first, group.first);
  const from = tokens[clause - 1]?.lower === "as" ? clause - 1 : clause;
  const isAs = from < clause || tokens[clause]?.lower === "as";
  const to = speaker.inverted ? Math.max(speaker.span.last, group.last) : group.last;
  const left = passage.from;
  const opening = from === left && isAs ? openingAs() : null;
  if (opening) return [opening];
  if (from <= left + 1 || !isBreak(from - 1) || passage.tokens[0] !== left) return null;
  const before = { first: sinceColon(left, from - 2), last: isMark(from - 1) ? from - 1 : from - 2 };
  const end = untilSemicolon(to + 1, endOf(analysis, passage));
  const comma = nextBreak(to + 1, end);
  const after = comma > 0 && goesOn(comma + 1) ? { first: comma + 1, last: end } : null;
  if (tokens[to + 1]?.text === ":" || isRelative()) return null;
  if (isClause(before))
    return after && !speaker.inverted && !introducesOwn(after) ? [before, after] : [before];
  const isHalf = DEPENDENT.has(firstWord(before))
    ? hasSubject(before)
    : !isAdjunct(before) || !holdsDocument(before);
  const toldSomebody = tokens[group.verb]?.lemma === "tell";
  return after && (to + 1 === comma || toldSomebody) && isHalf ? [before, after] : null;

  function nextBreak(start: number, stop: number): number {
    for (let index = start; index <= stop && index < start + 13; index++) if (isBreak(index)) return index;
    return -1;
  }

  /** "As many have pointed out, C", "As she stated in March, C". */
  function openingAs(): TokenSpan | null {
    const last = endOf(analysis, passage);
    const mark = nextBreak(to + 1, to + 5);
    const isDated = mark === to + 1 || tokens[to + 1]?.tag === "ADP";
    return mark > 0 && isDated && mark < last ? { first: mark + 1, last } : null;
  }

  /** "In a statement, she said": where it was said; "Back in Virginia, he said" is part of what was said. */
  function holdsDocument({ first, last }: TokenSpan): boolean {
    for (let index = first; index <= last; index++) {
      const word = tokens[index]?.lower ?? "";
      if (
        isDocument(word) ||
        /^(?:asked|conference|call|meeting|hearing|debate|rally|week|month|year|.*day)$/.test(word)
      )
        return true;
    }
    return false;
  }

  /** "Once the sums were done, she said, the share": a dependent clause with its own subject goes with the main one. */
  function hasSubject({ first, last }: TokenSpan): boolean {
    const tree = passage.tree();
    for (let index = first; index <= last; index++) if (/^nsubj/.test(tree.relationOf(index))) return true;
    return false;
  }

  function isMark(index: number): boolean {
    return /^(?:["”’']|'')$/.test(tokens[index]?.text ?? "");
  }

  /** "which together vowed": a relative clause is no parenthesis. */
  function isRelative(): boolean {
    for (let index = from; index < group.first; index++)
      if (RELATIVE.test(tokens[index]?.lower ?? "") && index >= group.first - 3) return true;
    return false;
  }

  /** A comma or a dash, also within the quotation mark before it, but no hyphen within a word. */
  function isBreak(index: number): boolean {
    const mark = tokens[index];
    if (isMark(index)) return /^[,?!]$/.test(tokens[isMark(index - 1) ? index - 2 : index - 1]?.text ?? "");
    if (mark?.text === "-") return tokens[index - 1]?.end !== mark.start;
    return /^(?:[,—–]|--)$/.test(mark?.text ?? "");
  }

  function firstWord({ first }: TokenSpan): string {
    const word = tokens[first];
    return (word?.tag === "CCONJ" ? tokens[first + 1] : word)?.lower ?? "";
  }

  /** Whether the part before can stand by itself: a verb, not only within a clause of time or condition. */
  function isClause({ first, last }: TokenSpan): boolean {
    let since = first;
    const word = tokens[first];
    if (
      DEPENDENT.has(firstWord(before)) ||
      word?.lower === "to" ||
      (word?.tag === "VERB" && /(?:ing|ed)$/.test(word.lower))
    ) {
      while (since <= last && tokens[since]?.text !== ",") since++;
      if (since > last && (word?.tag === "VERB" || word?.lower === "whether")) since = first;
    }
    const isPhrase = word?.tag === "ADP";
    for (let index = since; index <= last; index++) {
      const tag = tokens[index]?.tag;
      const isOfTheCue = passage.tree().headOf(index) === group.governor;
      if (!isPhrase && !isOfTheCue && /^nsubj/.test(passage.tree().relationOf(index))) return true;
      if (tag === "AUX" || (tag === "VERB" && !/ing$/.test(tokens[index]?.lower ?? ""))) return true;
    }
    return false;
  }

  /** "gave his own account: the wagons, he said, came late": only what stands behind the colon. */
  function sinceColon(start: number, stop: number): number {
    for (let index = stop; index > start; index--)
      if (/^[:;]$/.test(tokens[index]?.text ?? "")) return index + 1;
    return start;
  }

  /** "The board agreed, she said; the plan was his": what stands behind the semicolon is said for itself. */
  function untilSemicolon(start: number, stop: number): number {
    for (let index = start; index <= stop; index++) if (tokens[index]?.text === ";") return index - 1;
    return stop;
  }

  /** "In a statement", "Last month", "However": beside the saying, no words of the speaker. */
  function isAdjunct({ first }: TokenSpan): boolean {
    const tag = tokens[first]?.tag;
    return tag === "ADP" || tag === "ADV" || /^(?:last|this|earlier|later)$/.test(tokens[first]?.lower ?? "");
  }

  /** What follows is no clause about the saying itself: "adding that", "citing", "according to", "hours after". */
  function goesOn(start: number): boolean {
    const word = tokens[start];
    if (!word || start > end) return false;
    if (word.lower === "who" && isCleft(before)) return true;
    if (word.lower === "according" || word.lower === "who" || word.lower === "whose" || word.lower === "as")
      return false;
    if (
      /^(?:minute|hour|day|week|month|year)s$/.test(word.lower) &&
      /^(?:after|before)$/.test(tokens[start + 1]?.lower ?? "")
    )
      return false;
    if (word.tag !== "VERB" || !/(?:ing|ed)$/.test(word.lower)) return true;
    // "the wagons, he said, reached the lock": the verb of the part before; not "backed by the union, won".
    if (!/ed$/.test(word.lower) || isClause(before) || isAdjunct(before)) return false;
    for (let index = start + 1; index < end; index++)
      if (tokens[index]?.text === "," && /^(?:VERB|AUX)$/.test(tokens[index + 1]?.tag ?? "")) return false;
    return true;
  }

  /** "It was Vale, he said, who had the pond filled", not "It was a disaster, he said, who". */
  function isCleft({ first, last }: TokenSpan): boolean {
    const isVerbal = ({ tag }: Token) => tag === "VERB" || tag === "AUX";
    return opensCleft(tokens, first) && !tokens.slice(first + 2, last + 1).some(isVerbal);
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
